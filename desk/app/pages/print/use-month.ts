import type { OutputOf } from '@contract/procedure'
import type { desk as contract } from '@contract/desk'
import { cloudNow } from '@/clock/cloud-now'
import { shanghaiDay } from '@/words/day-words'
import { desk } from '../../api/desk'
import { useAsk } from '../../api/use-ask'

/** The last month that is over, in what everybody may read. */
export type Month = OutputOf<typeof contract.getMonthFigures> & { month: string }

/** Asks for it where it is to be printed. */
export function useMonth(communityId: string | null) {
  const month = monthBefore(shanghaiDay(cloudNow().toISOString()))
  const asked = communityId === null ? null : { month, audience: 'open' as const, by: 'building' as const, communityId }
  const { data, errorText } = useAsk(desk.getMonthFigures, asked)
  return { month: data ? { ...data, month } : null, errorText }
}

function monthBefore(day: string) {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}
