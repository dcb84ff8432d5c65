import { refuse } from '../../platform/refuse'
import type { SetUpBuilding, SetUpCommunity } from '../estate/set-up'

/** The community with one of its buildings changed. */
export function withBuilding(
  community: SetUpCommunity,
  buildingId: string,
  next: (building: SetUpBuilding) => SetUpBuilding,
) {
  if (community.buildings.every(({ id }) => id !== buildingId)) return refuse('NOT_FOUND')
  const buildings = community.buildings.map((building) => (building.id === buildingId ? next(building) : building))
  return { ...community, buildings } satisfies SetUpCommunity as SetUpCommunity
}
