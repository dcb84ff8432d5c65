import { estateNameOf, type Building, type Community } from './community'

/** Buildings as they are shown: with the name of their estate. */
export function toBuildingViews(community: Community, buildings: readonly Building[] = community.buildings) {
  return buildings.map((building) => ({
    id: building.id,
    estate: estateNameOf(community, building),
    name: building.name,
    units: building.units,
  }))
}
