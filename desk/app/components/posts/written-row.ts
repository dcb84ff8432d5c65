import type { CoverageRow } from './views'

/** A row of coverage as it is written: the place is said beside. */
export type WrittenRow = Omit<CoverageRow, 'estateId' | 'buildingId'>

export function toWrittenRow({ householdId, units, role, from, until }: CoverageRow): WrittenRow {
  return { householdId, units, role, from, until }
}
