import { useState } from 'react'
import { resident } from '@/api/resident-at-placard'
import { useQuery } from '@/api/use-query'

/** The communities of the street, and the buildings of the one that is picked; asks nothing while not wanted. */
export function usePlaces(wanted: boolean, startAt?: string, view?: { isInView: boolean }) {
  const [communityId, setCommunity] = useState(startAt)
  const query = useQuery(resident.listPlaces, wanted ? { communityId } : null, view)
  return { query, communityId, setCommunity }
}
