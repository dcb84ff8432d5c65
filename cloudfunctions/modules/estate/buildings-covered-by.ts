import { estateNameOf, isInForce, type Building, type Community } from './community'
import { isOpenBuilding } from './building'

/** The buildings a household looks after as primary, each with the units named (none: all of them). */
export function buildingsCoveredBy(community: Community, householdId: string, at: Date) {
  const rows = community.coverage.filter(
    (row) => row.householdId === householdId && row.role === 'primary' && isInForce(row, at),
  )
  return community.buildings.flatMap((building) => {
    const covering = rows.filter((row) => covers(row, building))
    if (covering.length === 0 || !isOpenBuilding(building)) return []
    const units = covering.some((row) => row.units.length === 0)
      ? []
      : [...new Set(covering.flatMap((row) => row.units))]
    return [
      {
        id: building.id,
        estate: estateNameOf(community, building),
        name: building.name,
        units,
        allUnits: building.units,
      },
    ]
  })
}

function covers({ buildingId, estateId }: Community['coverage'][number], building: Building) {
  return buildingId === null ? estateId === building.estateId : buildingId === building.id
}
