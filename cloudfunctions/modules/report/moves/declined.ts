import type { declineReason } from '@contract/schema/report'
import type * as z from 'zod/mini'
import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'

const declinable = ['unrouted', 'returned', 'routed', 'checking'] as const

/** The community cannot take it: why, and where to go instead. */
export function declined(report: Report, reason: z.output<typeof declineReason>, goTo: string, press: Press) {
  if (!(declinable as readonly string[]).includes(report.state)) return refuse('NOT_NOW')
  return moved(
    report,
    'declined',
    { ...press, act: 'declined', reason, text: goTo, tell: [{ kind: 'declined', whom: 'resident' }] },
    { endedAt: press.at },
  )
}
