import type { ReportEvent } from '@contract/report/report'
import { outOfQuietHours, type Letter } from '../../../workflow/letter'
import type { ReportLetterKind } from '../letters'
import type { Report } from '../report'

/** What of a report those who follow it hear. */
const followLetters: Partial<Record<ReportEvent, ReportLetterKind>> = {
  accepted: 'follow-accepted',
  parked: 'follow-parked',
  resolved: 'follow-resolved',
  withdrawn: 'follow-withdrawn',
}

/** So many share a letter. */
const SHARE_ONE = 50

/** Lists the letters to those who follow a report, of what just happened; where another goes on with it, they go along and hear nothing of that. */
export function lettersToFollowers(
  { followerIds = [], mergedIds = [] }: Report,
  event: ReportEvent,
  now: Date,
): Letter[] {
  const kind = followLetters[event]
  if (!kind || (event === 'withdrawn' && mergedIds.length > 0)) return []
  const at = outOfQuietHours(now, false)
  return Array.from({ length: Math.ceil(followerIds.length / SHARE_ONE) }, (_, index) => ({
    kind,
    to: 'resident' as const,
    ids: followerIds.slice(index * SHARE_ONE, (index + 1) * SHARE_ONE),
    at,
    state: 'waiting' as const,
  }))
}
