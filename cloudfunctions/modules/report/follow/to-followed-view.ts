import type { FollowedReport } from '@contract/report/following'
import { promisedDay, toAssigneeView } from '../views/to-status'
import { dueStatus } from '../views/due-status'
import type { Report } from '../report'
import { toSteps } from '../views/with-main-steps'

/** A report as a neighbour follows it: what kind of thing, in which building, who has it, by when, what was done; nobody's words, no number, not how many follow. */
export function toFollowedView(report: Report, now: Date): FollowedReport {
  const { _id: reportId, state, category, at } = report
  return {
    reportId,
    state,
    category,
    place: placeOf(report),
    at: at.toISOString(),
    assignee: toAssigneeView(report),
    promisedOn: promisedDay(report),
    due: dueStatus(report, now),
    timeline: toSteps(report),
  }
}

/** The building, without the unit. */
export function placeOf({ place, unit }: Pick<Report, 'place' | 'unit'>) {
  const words = unit?.replace(/^\d+$/, '$&单元') ?? ''
  return words && place.endsWith(words) ? place.slice(0, -words.length) : place
}
