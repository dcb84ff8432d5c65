import { useEffect, useState } from 'react'
import { household } from '@/api/household'
import { useQuery } from '@/api/use-query'
import { removeSeenReports } from '../seen-reports'
import { removeToday, saveToday, loadToday } from './today-storage'

/** The household's day; without a network, as it was last seen on this phone. */
export function useToday() {
  const query = useQuery(household.getToday, {})
  const [kept] = useState(loadToday)
  const { data, refusal } = query

  useEffect(() => {
    if (data) saveToday(data)
  }, [data])
  useEffect(() => {
    if (refusal === 'NO_POST') {
      removeToday()
      removeSeenReports()
    }
  }, [refusal])

  const lastSeen = !data && refusal === 'UNREACHABLE' ? kept : undefined
  return { query: { ...query, data: data ?? lastSeen }, isLastSeen: !!lastSeen }
}
