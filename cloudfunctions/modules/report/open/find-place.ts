import { buildingOf, type Community } from '../../estate/community'
import { isOpenBuilding } from '../../estate/building'
import type { Place } from '../../estate/find-coverage'

/** The place as the community knows it; null when there is no such building or unit, for instance any more, or it is closed. */
export function findPlace(
  community: Community,
  named: { buildingId: string; unit?: string | undefined },
): Place | null {
  const building = buildingOf(community, named.buildingId)
  if (!building || !isOpenBuilding(building) || (named.unit !== undefined && !building.units.includes(named.unit)))
    return null
  return { estateId: building.estateId, buildingId: building.id, unit: named.unit ?? null }
}
