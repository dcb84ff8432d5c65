import { cellText, type Cell } from './read-cell'
import { EXAMPLE, type RosterColumn } from './rows'

export type Matrix = readonly (readonly Cell[])[]

/** A sheet's table: which of the two it is, where each column stands, and the lines below its head. */
export type Table = {
  sheet: 'buildings' | 'posts'
  headRow: number
  columns: ReadonlyMap<RosterColumn, number>
  lines: { row: number; cells: readonly Cell[] }[]
  /** Columns that are not read, by what stands above them. */
  ignored: string[]
}

/** Titles and notes may stand above. */
const HEAD_WITHIN = 12

const names: Record<RosterColumn, RegExp> = {
  estate: /^(所属)?小区(名称?)?$/,
  building: /^(楼栋|楼号|栋号|楼栋号|楼栋名称?|幢号|楼)$/,
  units: /^(单元|单元号|联系单元)$/,
  families: /^(总|住|居民)?户数$/,
  number: /^(光荣牌|中心户|牌)?编?号$/,
  name: /^((党员)?中心户)?名称?$|^(党员)?中心户$/,
  role: /^主备$/,
  awardedOn: /^(授牌|挂牌)(日期|时间|日)$/,
}

/** Finds the table in a sheet by its head; null where there is none of ours. */
export function findTable(cells: Matrix): Table | null {
  const headRow = cells.slice(0, HEAD_WITHIN).findIndex((line) => columnsIn(line).size >= 2)
  const head = cells[headRow]
  if (!head) return null
  const columns = columnsIn(head)
  if (!columns.has('building') && !columns.has('number')) return null
  const taken = new Set(columns.values())
  return {
    sheet: columns.has('number') || columns.has('name') ? 'posts' : 'buildings',
    headRow: headRow + 1,
    columns,
    lines: cells
      .map((line, index) => ({ row: index + 1, cells: line }))
      .slice(headRow + 1)
      .filter(({ cells: line }) => !isBesides(line)),
    ignored: head.flatMap((cell, index) => (taken.has(index) || cellText(cell) === '' ? [] : [cellText(cell)])),
  }
}

function columnsIn(line: readonly Cell[]) {
  const found = new Map<RosterColumn, number>()
  line.forEach((cell, index) => {
    const title = cellText(cell).replace(/[\s*/、（）()]|可不填|必填/g, '')
    for (const [column, pattern] of Object.entries(names) as [RosterColumn, RegExp][])
      if (!found.has(column) && pattern.test(title)) found.set(column, index)
  })
  return found
}

const example = new RegExp(`^${EXAMPLE}:`)

/** Empty lines, sums, the line that shows how, and notes below the table. */
function isBesides(line: readonly Cell[]) {
  const said = line.map(cellText).filter((text) => text !== '')
  const [first = ''] = said
  return (
    said.length === 0 ||
    example.test(first) ||
    /^(合计|总计|小计)/.test(first) ||
    (said.length === 1 && /^(注|备注|说明|填表)/.test(first))
  )
}
