import type { CellObject, Sheet } from 'write-excel-file/browser'
import type { RosterSheet } from '@contract/roster/to-roster-sheets'

/** Writes the sheets of a roster to an .xlsx; what is text stays text, whatever it begins with. */
export async function writeRosterFile(sheets: readonly RosterSheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  return writeExcelFile(sheets.map(toExcelSheet)).toBlob()
}

function toExcelSheet({ name, lines }: RosterSheet): Sheet<Blob> {
  const [head = [], ...rows] = lines
  return {
    sheet: name,
    data: [
      head.map((title) => ({ ...toCell(title), fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(toCell)),
    ],
    columns: head.map(() => ({ width: 18 })),
    stickyRowsCount: 1,
  }
}

function toCell(value: string | number | null): CellObject {
  if (value === null || value === '') return {}
  return typeof value === 'number' ? { value, type: Number } : { value, type: String, format: '@' }
}
