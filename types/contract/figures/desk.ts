import * as z from 'zod/mini'
import { meetingAbout, meetingKind } from '../meeting/meeting'
import { command, query, strictInput } from '../procedure'
import { category, reportState } from '../report/report'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { month } from '../schema/month'
import { figuresOnPhone } from './on-phone'

/** So many rows are exported in one go. */
export const EXPORTED_AT_ONCE = 1000

/** How something came to be: said by its resident, written down for a neighbour, decided by a bench. */
export const exportedOrigin = z.enum(['resident', 'neighbour', 'decision'])
export type ExportedOrigin = z.output<typeof exportedOrigin>

const exportedReport = z.object({
  number: z.string(),
  month,
  category,
  building: z.string(),
  state: reportState,
  /** From what was said to what was done, both days included; null while it is not done. */
  days: z.nullable(z.int()),
  origin: exportedOrigin,
})

const exportedMeeting = z.object({
  kind: meetingKind,
  about: z.optional(meetingAbout),
  on: day,
  building: z.string(),
  came: z.int(),
  decisions: z.int(),
})

const paged = { commandId: intentId, month, communityId: z.optional(id), after: z.optional(id) }

/** What a worker may ask at the desk about a month's figures; the calls that export leave their line in the staff log. */
export const deskFigures = {
  ...figuresOnPhone,
  /** How much work what was settled in a month was: the middle one's presses, words written and photos added by those whose post it is; null below five. */
  getBurden: query(
    strictInput({ month, communityId: z.optional(id) }),
    z.object({
      settled: z.int(),
      presses: z.nullable(z.number()),
      texts: z.nullable(z.number()),
      photos: z.nullable(z.number()),
    }),
    ['NOT_FOUND'],
  ),
  exportReports: command(strictInput(paged), z.object({ rows: z.array(exportedReport), older: z.nullable(id) }), [
    'NOT_FOUND',
  ]),
  exportMeetings: command(strictInput(paged), z.object({ rows: z.array(exportedMeeting), older: z.nullable(id) }), [
    'NOT_FOUND',
  ]),
}
