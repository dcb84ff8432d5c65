import type { Community, Coverage } from './community'
import { isInForce } from './community'

/** A place as routing sees it. */
export type Place = { estateId: string; buildingId: string; unit: string | null }

export type CoverageLevel = 'unit' | 'building' | 'estate'

/** Who covers the place, nearest level first; within a level in the order the community wrote them down. */
export function coverageOf(community: Community, place: Place, at: Date): { level: CoverageLevel; row: Coverage }[] {
  const inForce = community.coverage.filter((row) => isInForce(row, at))
  return levels.flatMap(({ level, covers }) =>
    inForce.filter((row) => covers(row, place)).map((row) => ({ level, row })),
  )
}

const levels: { level: CoverageLevel; covers: (row: Coverage, place: Place) => boolean }[] = [
  {
    level: 'unit',
    covers: ({ buildingId, units }, place) =>
      buildingId === place.buildingId && place.unit !== null && units.includes(place.unit),
  },
  {
    level: 'building',
    covers: ({ buildingId, units }, place) => buildingId === place.buildingId && units.length === 0,
  },
  { level: 'estate', covers: ({ buildingId, estateId }, place) => buildingId === null && estateId === place.estateId },
]
