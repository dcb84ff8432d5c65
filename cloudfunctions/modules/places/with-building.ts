import { refuse } from '../../platform/refuse'
import type { Building, KeptCommunity } from '../estate/community'

/** The community with one of its buildings changed. */
export function withBuilding(community: KeptCommunity, buildingId: string, next: (building: Building) => Building) {
  if (community.buildings.every(({ id }) => id !== buildingId)) return refuse('NOT_FOUND')
  const buildings = community.buildings.map((building) => (building.id === buildingId ? next(building) : building))
  return { ...community, buildings } satisfies KeptCommunity as KeptCommunity
}
