import { useState } from 'react'
import { resident } from '@/api/resident'
import { useQuery } from '@/api/use-query'

/** The communities of the street, and the buildings of the one that is picked; asks nothing while not wanted. */
export function usePlaces(wanted: boolean, startAt?: string) {
  const [communityId, setCommunity] = useState(startAt)
  const asked = useQuery(resident.listPlaces, wanted ? { communityId } : null)
  return { asked, communityId, setCommunity }
}
