import type { Roster } from '@contract/roster/read-roster'
import { ROWS_A_PART, type BuildingRow, type PostRow } from '@contract/roster/rows'

export type Part = { buildings: BuildingRow[]; posts: PostRow[] }

/** A question may have 100 KB, its own words besides. */
const PART_BYTES_MAX = 90_000

/** The lines of a roster as they travel: so many at once, and no more than one question may carry. Without lines it is one part all the same. */
export function toParts({ buildings, posts }: Pick<Roster, 'buildings' | 'posts'>): Part[] {
  const parts: Part[] = [
    ...cut(buildings, (some) => ({ buildings: some, posts: [] })),
    ...cut(posts, (some) => ({ buildings: [], posts: some })),
  ]
  return parts.length > 0 ? parts : [{ buildings: [], posts: [] }]
}

function cut<Row>(rows: readonly Row[], toPart: (rows: Row[]) => Part): Part[] {
  const parts: Row[][] = []
  let bytes = 0
  for (const row of rows) {
    const more = new TextEncoder().encode(JSON.stringify(row)).length + 1
    const last = parts.at(-1)
    if (last && last.length < ROWS_A_PART && bytes + more <= PART_BYTES_MAX) {
      last.push(row)
      bytes += more
    } else {
      parts.push([row])
      bytes = more
    }
  }
  return parts.map(toPart)
}
