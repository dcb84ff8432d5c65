import type { Gap } from '@contract/gaps/gap'
import { estateNameOf, householdOf, isInForce } from '../estate/community'
import { isInService } from '../estate/household'
import { isOpenBuilding } from '../estate/building'
import { isServed } from '../estate/absence-and-stand-in'
import { newGap } from './new-gap'
import { loadsOf, type Load } from './loads-of'
import type { SetUpBuilding, SetUpCommunity } from '../estate/set-up'

/** So many households are named that could help out. */
const SUGGESTED = 3

/** Buildings, or units of them, that no household in service looks after first; a backup alone is not enough. */
export function findPlaceGaps(community: SetUpCommunity, at: Date): Gap[] {
  const loads = loadsOf(community, at)
  return community.buildings.filter(isOpenBuilding).flatMap((building) => {
    const uncovered = unitsUncovered(community, building, at)
    if (!uncovered) return []
    const place = `${estateNameOf(community, building)}${building.name}${uncovered.join('、')}`
    const suggested = suggest(community, building, loads, at)
    return [newGap({ kind: 'uncovered', action: 'cover', place, buildingId: building.id, units: uncovered, suggested })]
  })
}

/** The units without a primary; none named where the whole building has none; null where all have. */
function unitsUncovered(community: SetUpCommunity, { id, estateId, units }: SetUpBuilding, at: Date): string[] | null {
  const rows = community.coverage.filter(
    (row) =>
      row.role === 'primary' &&
      isInForce(row, at) &&
      (row.buildingId === null ? row.estateId === estateId : row.buildingId === id) &&
      isInService(householdOf(community, row.householdId)),
  )
  if (rows.some((row) => row.units.length === 0)) return null
  if (rows.length === 0) return []
  const covered = new Set(rows.flatMap((row) => row.units))
  const left = units.filter((unit) => !covered.has(unit))
  return left.length > 0 ? left : null
}

/** Whoever looks after another unit of the building, then those of the same estate who have fewest families. */
function suggest(community: SetUpCommunity, building: SetUpBuilding, loads: ReadonlyMap<string, Load>, at: Date) {
  const candidates = [...loads.entries()]
    .filter(([id]) => isServed(community, id, at))
    .map(([id, load]) => ({
      id,
      name: householdOf(community, id)?.name ?? '',
      isHere: load.buildingIds.has(building.id),
      isNear: load.estateIds.has(building.estateId),
      families: load.families ?? load.buildingIds.size,
    }))
    .filter(({ isHere, isNear }) => isHere || isNear)
  return candidates
    .sort((one, other) => Number(other.isHere) - Number(one.isHere) || one.families - other.families)
    .slice(0, SUGGESTED)
    .map(({ id, name }) => ({ id, name }))
}
