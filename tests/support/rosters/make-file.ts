import { utils, write, type BookType } from '@e965/xlsx'
import type { Sheet } from '@contract/roster/read-roster'
import { readRosterFile } from '../../../desk/app/pages/roster/file/read-roster-file'

/** The rows of a sheet as somebody typed them. */
export type Typed = (string | number | Date | null)[][]

/** A file as a spreadsheet program keeps it. */
export function makeFile(
  sheets: Record<string, Typed>,
  bookType: BookType = 'xlsx',
  merged: Record<string, string[]> = {},
) {
  const book = utils.book_new()
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(cells, { cellDates: true })
    const areas = (merged[name] ?? []).map((area) => utils.decode_range(area))
    if (areas.length > 0) sheet['!merges'] = areas
    utils.book_append_sheet(book, sheet, name)
  }
  return new Uint8Array(write(book, { type: 'array', bookType, cellDates: true }) as ArrayBuffer)
}

/** Reads a file with what the desk's page reads it with. */
export async function readFile(bytes: Uint8Array): Promise<Sheet[]> {
  const read = await readRosterFile(bytes)
  if ('failed' in read) throw new Error(`nothing was read: ${read.failed}`)
  return read.sheets
}
