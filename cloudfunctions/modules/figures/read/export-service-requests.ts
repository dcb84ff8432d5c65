import type { deskServiceRequests, SharedReport } from '@contract/figures/service-request'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import { DAY_MS, startOfDayOn } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import type { Community } from '../../estate/community'
import { isPartlySolved, isUnanswered } from '../../report/is-unanswered'
import { placeOfBuilding } from '../../report/retention'
import { isUnderway, standingOf } from '../../report/standing'
import type { ReportShared } from '../service-request-store'
import { placesOf } from './places-of'

/** Usual reports that were said within these days, as they stand now, for another platform (Open311). */
export const exportServiceRequests: UseCase<
  typeof deskServiceRequests.exportServiceRequests,
  WorkerCaller,
  DeskNeeds
> = async ({ from, until, communityId, after }, caller, needs) => {
  const places = await placesOf(communityId, caller, needs)
  if (places.length === 0) return refuse('NOT_FOUND')
  const span = { from: startOfDayOn(from), until: new Date(startOfDayOn(until).getTime() + DAY_MS) }
  const { rows, older } = await needs.serviceRequests.usualSaid(caller, span, communityId, after)
  return { rows: rows.map((report) => toShared(report, places)), older }
}

function toShared(report: ReportShared, places: readonly Pick<Community, '_id' | 'name' | 'street'>[]): SharedReport {
  const { number, category, communityId, assignee, deadline, at, buildingId, history } = report
  const place = places.find(({ _id }) => _id === communityId)
  const state = standingOf(report)
  const isOpen = isUnderway(report)
  // One that is merged waits for its main, whose day is not its own.
  const expectedAt = isOpen && state !== 'merged' ? deadline.answerBy.toISOString() : null
  return {
    number,
    isOpen,
    state,
    unanswered: isUnanswered(report),
    partly: isPartlySolved(report),
    category,
    agency: (assignee?.kind === 'street' ? place?.street.name : place?.name) ?? '',
    at: at.toISOString(),
    updatedAt: (report.lastEventAt ?? history.at(-1)?.at ?? at).toISOString(),
    expectedAt,
    buildingId,
    building: placeOfBuilding(report),
  }
}
