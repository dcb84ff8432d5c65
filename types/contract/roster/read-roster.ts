import { findTable, type Matrix, type Table } from './find-table'
import {
  cellText,
  readDay,
  readFamilies,
  readName,
  readPlacardNumber,
  readRole,
  readUnits,
  type Cell,
  type Read,
} from './read-cell'
import type { BadCell, BuildingRow, PostRow, RosterColumn } from './rows'

/** A sheet as it was read from a file, from its first line and first column on. */
export type Sheet = { name: string; cells: Matrix }

export type Roster = {
  buildings: BuildingRow[]
  posts: PostRow[]
  bad: BadCell[]
  /** Which sheets were read as which table, and how many lines of others were counted before. */
  tables: { sheet: Table['sheet']; name: string; before: number }[]
  /** Sheets in which no table of ours stands, and columns that are not read. */
  unread: string[]
  ignored: string[]
}

const ESTATE_LENGTH = 30
const BUILDING_LENGTH = 20
const NAME_LENGTH = 30

/** Reads the two sheets of a roster, 楼栋 and 中心户, from whatever a spreadsheet gave; each cell that cannot be read is named, and nothing is guessed. */
export function readRoster(sheets: readonly Sheet[]): Roster {
  const roster: Roster = { buildings: [], posts: [], bad: [], tables: [], unread: [], ignored: [] }
  const counted = { buildings: 0, posts: 0 }
  for (const { name, cells } of sheets) {
    const found = findTable(cells)
    if (!found) {
      if (cells.some((line) => line.some((cell) => cellText(cell) !== ''))) roster.unread.push(name)
      continue
    }
    const table = countedFrom(found, counted[found.sheet])
    roster.tables.push({ sheet: table.sheet, name, before: counted[table.sheet] })
    counted[table.sheet] += cells.length
    roster.ignored.push(...table.ignored)
    if (hasColumnsMissing(table, roster.bad)) continue
    if (table.sheet === 'posts') roster.posts.push(...readPosts(table, roster.bad))
    else roster.buildings.push(...readBuildings(table, roster.bad))
  }
  return roster
}

/** In which sheet and line of the file a cell stands. */
export function whereIs({ tables }: Pick<Roster, 'tables'>, { sheet, row }: Pick<BadCell, 'sheet' | 'row'>) {
  const { name, before } = tables.findLast((table) => table.sheet === sheet && table.before < row) ?? {
    name: '',
    before: 0,
  }
  return { name, row: row - before }
}

function countedFrom(table: Table, before: number): Table {
  const lines = table.lines.map(({ row, cells }) => ({ row: row + before, cells }))
  return { ...table, headRow: table.headRow + before, lines }
}

const required = {
  buildings: ['estate', 'building'],
  posts: ['number', 'name', 'estate', 'building'],
} satisfies Record<Table['sheet'], RosterColumn[]>

function hasColumnsMissing({ sheet, columns, headRow }: Table, bad: BadCell[]) {
  const missing = required[sheet].filter((column) => !columns.has(column))
  bad.push(...missing.map((column) => ({ sheet, row: headRow, column, text: '', why: 'column-missing' as const })))
  return missing.length > 0
}

function readBuildings(table: Table, bad: BadCell[]): BuildingRow[] {
  return table.lines.flatMap((line) => {
    const read = readerOf(table, line, bad)
    const estate = read('estate', (cell) => readName(cell, ESTATE_LENGTH))
    const building = read('building', (cell) => readName(cell, BUILDING_LENGTH))
    const units = read('units', readUnits)
    const families = read('families', readFamilies)
    if (estate === undefined || building === undefined || units === undefined || families === undefined) return []
    return [{ row: line.row, estate, building, units, families }]
  })
}

function readPosts(table: Table, bad: BadCell[]): PostRow[] {
  return table.lines.flatMap((line) => {
    const read = readerOf(table, line, bad)
    const number = read('number', readPlacardNumber)
    const name = read('name', (cell) => readName(cell, NAME_LENGTH))
    const estate = read('estate', (cell) => readName(cell, ESTATE_LENGTH))
    const building = read('building', (cell) => readName(cell, BUILDING_LENGTH))
    const units = read('units', readUnits)
    const role = read('role', readRole)
    const awardedOn = read('awardedOn', readDay)
    if (number === undefined || name === undefined || estate === undefined || building === undefined) return []
    if (units === undefined || role === undefined || awardedOn === undefined) return []
    return [{ row: line.row, number, name, estate, building, units, role, awardedOn }]
  })
}

/** Reads the cells of one line; what cannot be read is named, and nothing is given for it. */
function readerOf({ sheet, columns }: Table, { row, cells }: Table['lines'][number], bad: BadCell[]) {
  return <Value>(column: RosterColumn, reads: (cell: Cell) => Read<Value>): Value | undefined => {
    const cell = cells[columns.get(column) ?? -1]
    const read = reads(cell)
    if ('value' in read) return read.value
    bad.push({ sheet, row, column, text: cellText(cell), why: read.why })
    return undefined
  }
}
