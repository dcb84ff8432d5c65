import { isInForce } from '../estate/community'
import { isOpenBuilding } from '../estate/building'
import { familiesIn } from '../estate/with-families'
import type { SetUpCommunity } from '../estate/set-up'

/** What a household looks after first: where, and how many families, as far as that is known of each place. */
export type Load = { buildingIds: Set<string>; estateIds: Set<string>; families: number | null }

export function loadsOf(community: SetUpCommunity, at: Date): ReadonlyMap<string, Load> {
  const open = community.buildings.filter(isOpenBuilding)
  const loads = new Map<string, Load>()
  for (const row of community.coverage) {
    if (row.role !== 'primary' || !isInForce(row, at)) continue
    const load = loads.get(row.householdId) ?? { buildingIds: new Set(), estateIds: new Set(), families: 0 }
    const covered = open.filter(({ id, estateId }) =>
      row.buildingId === null ? estateId === row.estateId : id === row.buildingId,
    )
    for (const building of covered) {
      const families = familiesIn(building, row.units)
      load.buildingIds.add(building.id)
      load.estateIds.add(building.estateId)
      load.families = families === null || load.families === null ? null : load.families + families
    }
    loads.set(row.householdId, load)
  }
  return loads
}
