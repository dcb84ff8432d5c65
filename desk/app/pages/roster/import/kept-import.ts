import { readRoster, whereIs, type Roster, type Sheet } from '@contract/roster/read-roster'
import type { BadCell } from '@contract/roster/rows'
import { randomId } from '@/api/random-id'
import { toParts, type Part } from './to-parts'

/** A roster as it was read from a file, and how far it was sent; kept in this tab until it is taken over. */
export type KeptImport = {
  fileName: string
  formId: string
  parts: Part[]
  /** The press by which each part is sent, the same when it is sent again. */
  presses: string[]
  sent: number
  tables: Roster['tables']
  bad: BadCell[]
  /** Sheets and columns that were not read. */
  unread: string[]
  ignored: string[]
}

/** Begins an import with what stood in the sheets of a file. */
export function toImport(fileName: string, sheets: readonly Sheet[], hidden: readonly string[]): KeptImport {
  const roster = readRoster(sheets)
  return {
    fileName,
    ...newSending(toParts(roster)),
    tables: roster.tables,
    bad: roster.bad,
    unread: [...roster.unread, ...hidden],
    ignored: [...new Set(roster.ignored)],
  }
}

/** The same file from the first part on. */
export function sentAnew(kept: KeptImport): KeptImport {
  return { ...kept, ...newSending(kept.parts) }
}

function newSending(parts: Part[]) {
  return { formId: randomId(), parts, presses: parts.map(() => randomId()), sent: 0 }
}

export function rowsIn({ parts }: Pick<KeptImport, 'parts'>) {
  return parts.reduce((sum, { buildings, posts }) => sum + buildings.length + posts.length, 0)
}

/** A bad cell as somebody finds it in their file. */
export type FoundCell = BadCell & { name: string }

/** Whether lines of 楼栋 could not be read, so that it can't be said of each place in 中心户 whether there is one. */
export function hasUnreadPlaces({ bad }: Pick<KeptImport, 'bad'>) {
  return bad.some(({ sheet }) => sheet === 'buildings')
}

/** Every bad cell, those of the file first. What follows from a line of 楼栋 that could not be read is not named a second time. */
export function allBadCells(kept: KeptImport, fromCloud: readonly BadCell[]): FoundCell[] {
  const lacksPlaces = hasUnreadPlaces(kept)
  const others = fromCloud.filter(({ why }) => !(lacksPlaces && (why === 'building-unknown' || why === 'unit-unknown')))
  return [...kept.bad, ...others].map((cell) => ({ ...cell, ...whereIs(kept, cell) }))
}
