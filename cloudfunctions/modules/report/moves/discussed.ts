import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'

/** A bench meeting talked about it: what was said, and who hosted, go on the report's own story. */
export function discussed(
  report: Report,
  meeting: { _id: string; host: string },
  said: string | null,
  press: Press,
): Report {
  return moved(report, report.state, {
    ...press,
    act: 'discussed',
    to: meeting.host,
    text: said,
    tell: [{ kind: 'minutes-out', whom: 'resident' }],
  })
}
