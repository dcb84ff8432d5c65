import type { Report } from '../report'
import { dueStatus } from '../views/due-status'

/** Whether somebody has it and yet it goes nowhere: not taken on or not answered by the promised day, or with the community only because no household looks after the place. */
export function isStuck(report: Report, at: Date) {
  const { state, assignee, route } = report
  if (state !== 'routed' && state !== 'accepted') return false
  return dueStatus(report, at) === 'over' || (assignee?.kind === 'community' && route.code === 'duty')
}
