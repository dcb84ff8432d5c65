import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { phone } from '../people/person-fields'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { cursor } from '../schema/paging'
import { line } from '../schema/text'
import { typedCode } from '../schema/typed'
import { buildingOfReport } from './building-of-report'
import { saying } from './report'
import { reportCard } from './views'

export const SEARCH_MAX = 40

/** Something to find a report by, as a worker types it: its number, whole or the six digits, or words of it, a building among them. */
const typed = line(1, SEARCH_MAX)

const wholeNumber = typedCode(/^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{6}$/)
const numberWithoutDay = typedCode(/^\d{6}$/)

/** Says what was typed: a report's number (`1130-482190`, `482190` without its day), a whole phone as it is dialled, or words. */
export function parseSearch(text: string): Search {
  const whole = z.safeParse(wholeNumber, text)
  if (whole.success) return { by: 'number', day: whole.data.slice(0, 4), digits: whole.data.slice(4) }
  const digits = z.safeParse(numberWithoutDay, text)
  if (digits.success) return { by: 'number', day: null, digits: digits.data }
  const dialled = z.safeParse(phone, text)
  return dialled.success ? { by: 'phone', phone: dialled.data } : { by: 'words' }
}

export type Search =
  { by: 'number'; day: string | null; digits: string } | { by: 'phone'; phone: string } | { by: 'words' }

/** A report that was found; by what a list is filtered at the desk besides what its card says, from a cloud that says so. */
export const foundCard = z.object({
  ...reportCard.shape,
  communityId: z.optional(id),
  building: z.optional(buildingOfReport),
})
export type FoundCard = z.output<typeof foundCard>

/** What a worker may ask to find a report in their scope, closed ones too, the newest first. */
export const workerSearch = {
  findReports: query(
    strictInput({ typed, before: z.optional(cursor) }),
    z.object({
      rows: z.array(foundCard),
      older: z.nullable(cursor),
      /** Back to which day it was looked through, where older ones are left. */
      searchedTo: z.nullable(day),
    }),
  ),
  /** By a phone that was left, whole; whoever left it reads who looked for it and why, as when it is opened. */
  findReportsByPhone: command(
    strictInput({ commandId: intentId, phone, reason: saying }),
    z.object({ rows: z.array(foundCard), isAll: z.boolean() }),
    ['WORDS_REFUSED', 'TOO_MANY_REVEALS'],
  ),
}
