import { read, utils, write, type BookType } from '@e965/xlsx'
import type { Sheet } from '@contract/roster/read-roster'

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

/** Reads a file as the desk does. */
export function readFile(bytes: Uint8Array): Sheet[] {
  const book = read(bytes, { cellDates: true, dense: true })
  return book.SheetNames.map((name) => ({
    name,
    cells: utils.sheet_to_json<Sheet['cells'][number]>(book.Sheets[name] ?? {}, { header: 1, raw: true, defval: null }),
  }))
}

/** Reads a CSV as the desk does: in UTF-8, else as Chinese programs write it. */
export function readCsv(bytes: Uint8Array): Sheet[] {
  const text = decoded(bytes)
  const book = read(text, { type: 'string', cellDates: false, dense: true, raw: true })
  return book.SheetNames.map((name) => ({
    name,
    cells: utils.sheet_to_json<Sheet['cells'][number]>(book.Sheets[name] ?? {}, { header: 1, raw: true, defval: null }),
  }))
}

function decoded(bytes: Uint8Array) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
