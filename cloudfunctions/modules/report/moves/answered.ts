import { refuse } from '../../../platform/refuse'
import { ranOn } from '../deadline'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Report } from '../report'

/** The resident answers what was asked; the deadline runs on. */
export function answered(report: Report, text: string, press: Press) {
  if (report.state !== 'asked') return refuse('NOTHING_ASKED')
  return moved(
    report,
    'accepted',
    { ...press, act: 'answered', text, tell: [{ kind: 'answered', whom: 'keeper' }] },
    { asked: null, deadline: ranOn(report.deadline, press.at) },
  )
}
