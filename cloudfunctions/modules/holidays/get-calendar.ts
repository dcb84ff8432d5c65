import type { worker } from '@contract/worker'
import { isCommunityInScope, managesCommunity } from '../../access/scope'
import type { WorkerCaller } from '../../access/worker-caller'
import type { WorkerNeeds } from '../../needs'
import { dayOf } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import { isYearKnown, publishedCalendar } from '../calendar/calendar'

/** What is written down of this year and the next, and the closing days of the communities whose posts are theirs to give. */
export const getCalendar: UseCase<typeof worker.getCalendar, WorkerCaller, WorkerNeeds> = async (
  _,
  { scope },
  { calendars, estate, now },
) => {
  const communities = (await estate.communities()).filter((community) => isCommunityInScope(scope, community))
  const streetId = communities[0]?.street.id ?? scope.id
  const kept = await calendars.of([streetId, ...communities.map(({ _id }) => _id)])
  const keptOf = (ownerId: string) => kept.find(({ _id }) => _id === ownerId) ?? publishedCalendar
  const { off, on } = keptOf(streetId)
  return {
    years: comingYears(now()).map((year) => ({
      year,
      known: isYearKnown(year, keptOf(streetId)),
      off: off.filter((day) => day.startsWith(year)),
      on: on.filter((day) => day.startsWith(year)),
    })),
    mayWriteHolidays: scope.kind === 'street',
    communities: communities
      .filter((community) => managesCommunity(scope, community))
      .map(({ _id: id, name }) => ({ id, name, closed: keptOf(id).closed })),
  }
}

function comingYears(now: Date) {
  const thisYear = Number(dayOf(now).slice(0, 4))
  return [thisYear, thisYear + 1].map(String)
}
