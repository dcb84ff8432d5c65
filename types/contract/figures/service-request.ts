import * as z from 'zod/mini'
import { command, strictInput } from '../procedure'
import { category, reportState } from '../report/report'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { cursor } from '../schema/paging'

/** Of how many days reports go out in one call, and how many on a page. */
export const SHARED_DAYS_MAX = 90
export const SHARED_AT_ONCE = 500

/** A usual report as another platform is told of it, in the terms of Open311: no words, no picture, no position, nobody's name. */
const sharedReport = z.object({
  number: z.string(),
  isOpen: z.boolean(),
  state: reportState,
  unanswered: z.boolean(),
  partly: z.boolean(),
  category,
  /** The community's name or the street's; a household is its community. */
  agency: z.string(),
  at: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  expectedAt: z.nullable(z.iso.datetime()),
  buildingId: id,
  building: z.string(),
})
export type SharedReport = z.output<typeof sharedReport>

/** From the first of two days to the end of the last, both in Shanghai. */
export type DaySpan = { from: string; until: string }

/** Whether one call may ask for these days. */
export function isSharedSpan({ from, until }: DaySpan) {
  const days = (Date.parse(until) - Date.parse(from)) / DAY_MS + 1
  return days >= 1 && days <= SHARED_DAYS_MAX
}

const DAY_MS = 86_400_000

/** What goes out for another platform; each call leaves its line in the staff log. */
export const deskServiceRequests = {
  exportServiceRequests: command(
    strictInput({
      commandId: intentId,
      from: day,
      until: day,
      communityId: z.optional(id),
      after: z.optional(cursor),
    }).check(z.refine(isSharedSpan)),
    z.object({ rows: z.array(sharedReport), older: z.nullable(cursor) }),
    ['NOT_FOUND'],
  ),
}
