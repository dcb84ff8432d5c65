import { useEffect, useState } from 'react'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { dropToday, keepToday, keptToday } from './kept-today'

/** The household's day; without a network, as it was last seen on this phone. */
export function useToday() {
  const asked = useQuery(household.getToday, {})
  const [kept] = useState(keptToday)
  const { data, refusal } = asked

  useEffect(() => {
    if (data) keepToday(data)
  }, [data])
  useEffect(() => {
    if (refusal === 'NO_POST') dropToday()
  }, [refusal])

  const lastSeen = !data && refusal === 'UNREACHABLE' ? kept : undefined
  return { asked: { ...asked, data: data ?? lastSeen }, isLastSeen: !!lastSeen }
}
