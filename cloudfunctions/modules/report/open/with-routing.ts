import type { CommandKey } from '../../../workflow/command-key'
import { withEntry } from '../history'
import { arrivalLetter } from '../letters'
import type { Report } from '../report'

/** The report whose words may be seen: it goes where it was routed, or stands unrouted on the worker's desk. */
export function withRouting(report: Report, key: CommandKey): Report {
  const { assignee } = report
  const letter = arrivalLetter(report)
  if (!assignee) return withEntry(report, 'unrouted', key, { event: 'unrouted', tell: { desk: letter } })
  return withEntry(report, 'routed', key, { event: 'routed', to: assignee.name, tell: { assignee: letter } })
}
