import { DAY_MS, dayOf } from '../../platform/shanghai'
import type { Community, Coverage } from '../estate/community'
import { isCurrent } from '../estate/with-coverage'
import { markOf } from '../office/save-unless-changed'
import type { SetUpBuilding } from '../estate/set-up'

/** A place that is covered: a building, or a whole estate. */
export type CoveredPlace = Pick<Coverage, 'estateId' | 'buildingId'>

export function toBuildingView({ id, estateId, name, units, families = [], closedAt, mergedInto }: SetUpBuilding) {
  const changeable = { name, units, families: families.map((known) => ({ units: known.units, count: known.count })) }
  return {
    id,
    estateId,
    ...changeable,
    isClosed: closedAt !== undefined,
    mergedInto: mergedInto ?? null,
    mark: markOf(changeable),
  }
}

/** Whoever covers that very place now or will, with a mark of what was seen. */
export function toCoverageOf(community: Pick<Community, 'coverage'>, place: CoveredPlace, at: Date) {
  const rows = community.coverage.filter((row) => isOfPlace(row, place) && isCurrent(row, at)).map(toCoverageView)
  return { rows, mark: markOf(rows) }
}

export function isOfPlace(row: CoveredPlace, { estateId, buildingId }: CoveredPlace) {
  return buildingId === null ? row.buildingId === null && row.estateId === estateId : row.buildingId === buildingId
}

function toCoverageView({ householdId, estateId, buildingId, units, role, from, until }: Coverage) {
  const last = until && dayOf(new Date(until.getTime() - 1))
  return { householdId, estateId, buildingId, units, role, from: dayOf(from), until: last }
}

/** The moment after the last day of a span. */
export function endAfter(day: string) {
  return new Date(new Date(`${day}T00:00:00+08:00`).getTime() + DAY_MS)
}
