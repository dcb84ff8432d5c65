import type { Report } from '../report'
import { isAcceptanceLate } from '../is-acceptance-late'
import { dueStatus } from '../views/due-status'

/** Whether somebody has it and yet it goes nowhere: a household did not take it on in time, nobody answered by the promised day, or it is on the desk only because no household looks after the place or the one that did was late, or serves no more. */
export function isStuck(report: Report, at: Date) {
  const { state, assignee, route } = report
  if (state !== 'routed' && state !== 'accepted') return false
  if (assignee?.kind === 'household' && isAcceptanceLate(report, at)) return true
  const isLeftToDesk = assignee?.kind !== 'household' && leftToDesk.includes(route.code)
  return dueStatus(report, at) === 'over' || isLeftToDesk
}

const leftToDesk: readonly Report['route']['code'][] = ['duty', 'lifted', 'post-ended']
