import type { HouseholdCaller } from '../../../access/household-caller'
import { isExcluded, isWithHousehold, withPostsBesides } from '../access'
import type { Report } from '../report'

/** Whether one of these posts filed it for a neighbour. */
export function isFiler({ filedBy }: Pick<Report, 'filedBy'>, ownPosts: readonly string[]) {
  return filedBy?.kind === 'household' && filedBy.post !== null && ownPosts.includes(filedBy.post)
}

/** Whether the household may know of the report, because it filed it or because it has it. */
export function mayKnowAsFiler(report: Report, caller: HouseholdCaller) {
  const filed = isFiler(report, caller.ownPosts) && !isExcluded(report, withPostsBesides(caller))
  return filed || isWithHousehold(report, caller)
}
