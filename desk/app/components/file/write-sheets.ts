import type { CellObject, Sheet as ExcelSheet } from 'write-excel-file/browser'

/** A sheet of a workbook: its name and its lines, the titles of its columns first. */
export type Sheet = { name: string; lines: readonly (readonly (string | number | null)[])[] }

/** Writes sheets to an .xlsx; what is text stays text, whatever it begins with. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser')
  return writeExcelFile(sheets.map(toExcelSheet)).toBlob()
}

function toExcelSheet({ name, lines }: Sheet): ExcelSheet<Blob> {
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
