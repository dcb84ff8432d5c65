import { estateNameOf, type Building, type Community } from './community'
import { isOpenBuilding } from './building'

/** Buildings as they are shown to pick from: with the name of their estate, and without those that are closed. */
export function toBuildingViews(community: Community, buildings: readonly Building[] = community.buildings) {
  return buildings.filter(isOpenBuilding).map((building) => ({
    id: building.id,
    estate: estateNameOf(community, building),
    name: building.name,
    units: building.units,
  }))
}
