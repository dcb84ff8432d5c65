import { refuse } from '../../../platform/refuse'
import { arrivalOf } from '../arrival-of'
import { shareEnded } from '../contact-open-to'
import { deadlineFrom } from '../deadline'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Destination, Report } from '../report'
import { because } from '../route'

const assignable = ['unrouted', 'returned', 'reopened'] as const

/** A worker gives it to a household, or takes it on as their own; the resident is promised a new day from now. A contact shared with an earlier household stays with that one. Who took it on is not told of it. */
export function assigned(report: Report, to: Destination, press: Press) {
  if (!(assignable as readonly string[]).includes(report.state)) return refuse('NOT_NOW')
  if (to.kind === 'household' && report.returns > 1) return refuse('STAYS_WITH_COMMUNITY')
  const takenOn = to.worker !== null
  return moved(
    report,
    'routed',
    { ...press, act: 'assigned', to: to.name, tell: takenOn ? [] : [{ kind: arrivalOf(report), whom: 'keeper' }] },
    {
      ...shareEnded(report),
      destination: to,
      route: because('assigned', to.name),
      deadline: deadlineFrom(press.at, to.kind, report.category),
    },
  )
}
