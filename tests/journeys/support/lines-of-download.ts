import { readFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import type { Pc } from './open-pc'

/** Presses what hands over a spreadsheet, and gives its name and the lines of its first sheet. */
export async function linesOfDownload(pc: Pc, words: string) {
  const downloading = pc.page.waitForEvent('download')
  await pc.press(words)
  const file = await downloading
  const { SheetNames, Sheets } = read(readFileSync(await file.path()))
  const sheet = Sheets[SheetNames[0] ?? '']
  return {
    name: file.suggestedFilename(),
    lines: sheet ? utils.sheet_to_json<(string | number)[]>(sheet, { header: 1 }) : [],
  }
}
