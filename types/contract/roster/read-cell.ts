import * as z from 'zod/mini'
import { parseUnits } from '../estate/parse-units'
import { placardNumber } from '../estate/place'
import { plainPlaceName } from '../estate/plain-place-name'
import { visibleLength } from '../schema/text'
import { withPlainCharacters } from '../schema/typed'
import { FAMILIES_MAX, type BadCellReason } from './rows'

/** A cell as a spreadsheet gives it. */
export type Cell = string | number | boolean | Date | null | undefined

/** What was read from a cell, or why nothing can be. */
export type Read<Value> = { value: Value } | { why: BadCellReason }

const DAY_MS = 86_400_000
/** Day 0 of a spreadsheet, and the days between which a bare number is one: 1954 to 2119. */
const EPOCH = Date.UTC(1899, 11, 30)
const [FIRST_DAY, LAST_DAY] = [20_000, 80_000]

/** Gives what stands in a cell as plain text, without what cannot be seen. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return dayIn(cell)
  return withPlainCharacters(String(cell).normalize('NFKC'))
}

export function readName(cell: Cell, most: number): Read<string> {
  const text = plainPlaceName(cellText(cell))
  if (text === '') return { why: 'empty' }
  return visibleLength(text) > most ? { why: 'too-long' } : { value: text }
}

/** 1001, No.1001, 1001.0, １００１, 1.001E+3. */
export function readPlacardNumber(cell: Cell): Read<string> {
  const text = cellText(cell)
  if (text === '') return { why: 'empty' }
  const read = z.safeParse(placardNumber, withoutFraction(text))
  return read.success ? { value: read.data } : { why: 'not-a-placard-number' }
}

export function readUnits(cell: Cell): Read<string[]> {
  // 1-3 is a day to a spreadsheet, and nobody can tell any more what was typed.
  if (cell instanceof Date) return { why: 'date-for-units' }
  const units = parseUnits(withoutFraction(cellText(cell)))
  return units ? { value: units } : { why: 'not-units' }
}

/** 24, 24户, 24.0; nothing where it is not known. */
export function readFamilies(cell: Cell): Read<number | null> {
  const text = withoutFraction(cellText(cell)).replace(/户$/, '').trim()
  if (text === '') return { value: null }
  return /^\d{1,4}$/.test(text) && Number(text) <= FAMILIES_MAX ? { value: Number(text) } : { why: 'not-a-number' }
}

/** 主 or nothing, 备. */
export function readRole(cell: Cell): Read<'primary' | 'backup'> {
  const text = cellText(cell).replace(/\s/g, '')
  if (/^(主|主要|主户|主联系|主联系户)?$/.test(text)) return { value: 'primary' }
  return /^(备|备用|备户|备份|副|副户)$/.test(text) ? { value: 'backup' } : { why: 'not-a-role' }
}

/** 2024.1.12, 2024年1月12日, 2024/1/12, 20240112, a spreadsheet's own date. */
export function readDay(cell: Cell): Read<string | null> {
  if (typeof cell === 'number' && cell >= FIRST_DAY && cell < LAST_DAY)
    return { value: new Date(EPOCH + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10) }
  const text = cellText(cell).replace(/\s/g, '')
  if (text === '') return { value: null }
  const [, year, month = '', date = ''] =
    /^(\d{4})[.\-/年](\d{1,2})[.\-/月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const isDay = year !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day
  return isDay ? { value: day } : { why: 'not-a-date' }
}

/** Numbers that were text, or grew too long for their column. */
function withoutFraction(text: string) {
  if (/^\d+\.0+$/.test(text)) return text.replace(/\.0+$/, '')
  return /^\d+(\.\d+)?e\+\d+$/i.test(text) || /^\d\.\d+e\d+$/i.test(text) ? String(Number(text)) : text
}

/** The day that its clock shows; some readers give the midnight of Shanghai 43 seconds too early. */
function dayIn(date: Date) {
  const shown = new Date(date.getTime() + 60_000)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${shown.getFullYear()}-${two(shown.getMonth() + 1)}-${two(shown.getDate())}`
}
