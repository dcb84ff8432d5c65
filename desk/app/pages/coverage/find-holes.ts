import type { CoveredPlace } from '../../components/posts/covered-places'
import type { CoverageRow, Household } from '../../components/posts/views'

/** What is missing at a building, and what is looked after twice, on a day: units; an empty list is all of it, null is nothing. */
export type Holes = { open: readonly string[] | null; twice: readonly string[] | null }

/** Finds the units of a building that no household in service looks after first, and those that two do at the same level. */
export function findHoles(
  { buildingId, units, isClosed, coverage }: CoveredPlace,
  ofEstate: readonly CoverageRow[],
  households: ReadonlyMap<string, Pick<Household, 'status'>>,
  today: string,
): Holes {
  if (buildingId === null || isClosed) return { open: null, twice: null }
  const counts = (row: CoverageRow) =>
    row.role === 'primary' && isInForceOn(row, today) && isInService(households.get(row.householdId))
  const here = coverage.rows.filter(counts)
  return { open: openUnits([...here, ...ofEstate.filter(counts)], units), twice: unitsTwice(here) }
}

/** Whether a row counts on that day. */
export function isInForceOn({ from, until }: Pick<CoverageRow, 'from' | 'until'>, day: string) {
  return from <= day && (until === null || day <= until)
}

function isInService(household: Pick<Household, 'status'> | undefined) {
  return household?.status === 'active' || household?.status === 'paused'
}

function openUnits(rows: readonly CoverageRow[], units: readonly string[]): readonly string[] | null {
  if (rows.some((row) => row.units.length === 0)) return null
  if (rows.length === 0) return []
  const covered = new Set(rows.flatMap((row) => row.units))
  const left = units.filter((unit) => !covered.has(unit))
  return left.length > 0 ? left : null
}

/** A household for one unit and another for the whole building are no two for one place: the nearer one has it. */
function unitsTwice(rows: readonly CoverageRow[]): readonly string[] | null {
  if (rows.filter((row) => row.units.length === 0).length > 1) return []
  const named = rows.flatMap((row) => row.units)
  const twice = [...new Set(named.filter((unit, at) => named.indexOf(unit) !== at))]
  return twice.length > 0 ? twice : null
}
