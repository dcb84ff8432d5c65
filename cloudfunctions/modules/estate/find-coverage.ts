import type { Community, Coverage } from './community'
import { isInForce } from './community'

/** A place as routing sees it. */
export type Place = { estateId: string; buildingId: string; unit: string | null }

export type CoverageLevel = 'unit' | 'building' | 'estate'

/** Who covers the place, nearest level first; within a level in the order the community wrote them down. */
export function findCoverage(community: Community, place: Place, at: Date): { level: CoverageLevel; row: Coverage }[] {
  const inForce = community.coverage.filter((row) => isInForce(row, at))
  return levels.flatMap(({ level, covers }) =>
    inForce.filter((row) => covers(row, place)).map((row) => ({ level, row })),
  )
}

/** Where no unit is named, whoever looks after some of the building's units looks after the report. */
const levels: { level: CoverageLevel; covers: (row: Coverage, place: Place) => boolean }[] = [
  {
    level: 'unit',
    covers: (row, { buildingId, unit }) => row.buildingId === buildingId && unit !== null && row.units.includes(unit),
  },
  {
    level: 'building',
    covers: (row, { buildingId, unit }) => row.buildingId === buildingId && (row.units.length === 0 || unit === null),
  },
  { level: 'estate', covers: (row, { estateId }) => row.buildingId === null && row.estateId === estateId },
]
