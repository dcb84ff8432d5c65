import type { DenseWorkSheet, WorkBook } from '@e965/xlsx'
import type { Sheet } from '@contract/roster/read-roster'
import { cellsOf } from './cells-of'
import { decodeText } from './decode-text'
import { isWorkbook } from './is-workbook'

export const FILE_MB_MAX = 10

/** Far more than a roster may have: lines that are only coloured, to the end of the sheet, are not waited for. */
const LINES_READ = 20_000

/** The sheets of a file, without those that are hidden, which are named; or why nothing could be read: it has a password, or is no table at all. */
export type RosterFile = { sheets: Sheet[]; hidden: string[] } | { failed: 'locked' | 'no-table' | 'too-large' }

/** Opens whatever file a roster comes in: .xlsx, .xls, a page that is called .xls, or text. */
export async function readRosterFile(bytes: Uint8Array): Promise<RosterFile> {
  if (bytes.length > FILE_MB_MAX * 1_000_000) return { failed: 'too-large' }
  // Large, and needed by nobody who only works through reports.
  const { read } = await import('@e965/xlsx')
  const how = { dense: true, cellDates: true, cellNF: true, sheetRows: LINES_READ } as const
  try {
    if (isWorkbook(bytes)) return sheetsOf(read(bytes, { ...how, type: 'array' }))
    // Nothing is guessed of text: 1-3 are units there, not a day.
    return sheetsOf(read(withoutBlanksBefore(decodeText(bytes)), { ...how, type: 'string', raw: true }))
  } catch (cause) {
    return { failed: /password|encrypt/i.test(String(cause)) ? 'locked' : 'no-table' }
  }
}

/** A page is told from plain text by how it begins. */
function withoutBlanksBefore(text: string) {
  return text.replace(/^\ufeff/, '').replace(/^\s+(?=<)/, '')
}

function sheetsOf({ SheetNames, Sheets, Workbook }: WorkBook): RosterFile {
  const named = SheetNames.map((name, at) => ({ name, isHidden: (Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0 }))
  return {
    sheets: named
      .filter(({ isHidden }) => !isHidden)
      .map(({ name }) => ({ name, cells: cellsOf(Sheets[name] as DenseWorkSheet | undefined) })),
    hidden: named.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  }
}
