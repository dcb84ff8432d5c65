import type { EstateView, PlaceCoverage } from './views'

/** A place that somebody looks after: all of an estate, or a building in it. */
export type CoveredPlace = {
  id: string
  estateId: string
  buildingId: string | null
  /** With its estate: 海棠苑3号楼, 海棠苑全小区. */
  name: string
  units: readonly string[]
  isClosed: boolean
  coverage: PlaceCoverage
}

/** Lists the places of a community, estate by estate, each with all of it first; entries that lead to another building are none. */
export function coveredPlacesIn({ estates, buildings }: EstateView): CoveredPlace[] {
  return estates.flatMap((estate) => [
    {
      ...{ id: estate.id, estateId: estate.id, buildingId: null, name: `${estate.name}全小区` },
      ...{ units: [], isClosed: false, coverage: estate.coverage },
    },
    ...buildings
      .filter(({ estateId, mergedInto }) => estateId === estate.id && mergedInto === null)
      .map(({ id, name, units, isClosed, coverage }) => ({
        ...{ id, estateId: estate.id, buildingId: id, name: `${estate.name}${name}`, units, isClosed, coverage },
      })),
  ])
}
