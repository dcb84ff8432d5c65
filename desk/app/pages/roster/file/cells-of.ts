import type { CellObject, DenseWorkSheet } from '@e965/xlsx'
import type { Matrix } from '@contract/roster/find-table'
import type { Cell } from '@contract/roster/read-cell'

/** No roster is wider; whole rows that were coloured are. */
const COLUMNS_READ = 60
const MINUTE_MS = 60_000

/** The cells of a sheet from its first line and first column on, wherever something first stands: a row is counted as its program counts it. */
export function cellsOf(sheet: DenseWorkSheet | undefined): Matrix {
  const lines = sheet?.['!data'] ?? []
  return Array.from(lines, (line) => Array.from((line ?? []).slice(0, COLUMNS_READ), cellOf))
}

/** What stands in a cell for whoever looks at it: a formula's result, an error's sign, zeros in front where the cell shows them. */
function cellOf(cell: CellObject | undefined): Cell {
  if (!cell) return null
  if (cell.t === 'e') return cell.w ?? '#'
  if (cell.v instanceof Date) return dayOf(cell.v)
  if (cell.t === 'n' && /^0+$/.test(String(cell.z ?? '')) && cell.z !== '0') return cell.w
  return cell.v
}

/** The library gives a day by the clock of Greenwich, some a few seconds early. */
function dayOf(date: Date) {
  const shown = new Date(date.getTime() + MINUTE_MS)
  return new Date(shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate())
}
