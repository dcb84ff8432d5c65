import type { returnReason } from '@contract/schema/report'
import type * as z from 'zod/mini'
import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'
import { because } from '../route'

/** The household asks the community to take it; after the second time it stays there. */
export function returned(report: Report, reason: z.output<typeof returnReason>, text: string | null, press: Press) {
  if (report.state !== 'routed' && report.state !== 'accepted') return refuse('NOT_NOW')
  const returns = report.returns + 1
  return moved(
    report,
    'returned',
    { ...press, act: 'returned', reason, text, tell: [{ kind: 'returned', whom: 'desk' }] },
    { destination: null, returns, route: returns > 1 ? because('second-return') : report.route },
  )
}
