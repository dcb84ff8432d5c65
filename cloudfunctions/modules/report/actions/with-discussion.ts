import type { CommandKey } from '../../../workflow/command-key'
import { withEntry } from '../history'
import type { Report } from '../report'

/** The report that a bench meeting talked about: what was said, and who hosted, go on its own story. */
export function withDiscussion(report: Report, host: string, said: string | null, key: CommandKey): Report {
  return withEntry(report, report.state, key, {
    event: 'discussed',
    to: host,
    text: said,
    tell: { resident: 'discussed' },
  })
}
