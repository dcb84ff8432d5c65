import { refuse } from '../../../platform/refuse'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Destination, Report } from '../report'

/** Whoever it is with says: I will see to it. The first taker has it. */
export function accepted(report: Report, taker: Destination, press: Press) {
  if (report.state !== 'routed') return refuse('ALREADY_TAKEN')
  return moved(
    report,
    'accepted',
    { ...press, act: 'accepted', to: taker.name, tell: [{ kind: 'accepted', whom: 'resident' }] },
    { destination: taker },
  )
}
