import type { Report } from '../report'
import { isAcceptanceLate } from '../is-acceptance-late'
import { dueStatus } from '../views/due-status'

/** Whether somebody has it and yet it goes nowhere: a household did not take it on in time, nobody answered by the promised day, or it is on the desk only because no household looks after the place or the one that did was late. */
export function isStuck(report: Report, at: Date) {
  const { state, assignee, route } = report
  if (state !== 'routed' && state !== 'accepted') return false
  if (assignee?.kind === 'household' && isAcceptanceLate(report, at)) return true
  const isLeftToDesk = assignee?.kind !== 'household' && (route.code === 'duty' || route.code === 'lifted')
  return dueStatus(report, at) === 'over' || isLeftToDesk
}
