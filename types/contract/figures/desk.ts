import * as z from 'zod/mini'
import { meetingAbout, meetingCard, meetingKind } from '../meeting/meeting'
import { command, query, strictInput } from '../procedure'
import { category, reportState } from '../report/report'
import { reportCard } from '../report/views'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { month } from '../schema/month'
import { audience, figureCode } from './figures'

/** So many items are shown, and so many rows exported, in one go. */
export const ITEMS_AT_ONCE = 50
export const EXPORTED_AT_ONCE = 1000

/** Part of what a worker has: one community of a street, an estate, a building, one kind of thing. */
const part = {
  communityId: z.optional(id),
  estateId: z.optional(id),
  buildingId: z.optional(id),
  category: z.optional(category),
}

const values = z.array(z.object({ code: figureCode, value: z.int() }))

/** How something came to be: said by its resident, written down for a neighbour, decided by a bench. */
export const exportedOrigin = z.enum(['resident', 'neighbour', 'decision'])
export type ExportedOrigin = z.output<typeof exportedOrigin>

/** Reports and meetings behind a number, page by page. */
export const figureItems = z.object({
  reports: z.array(reportCard),
  meetings: z.array(meetingCard),
  older: z.nullable(id),
})

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
  /** Row by row: communities of a street, estates or buildings of a community, or kinds of things; never households or persons. */
  getMonthFigures: query(
    strictInput({
      month,
      audience,
      by: z.enum(['community', 'estate', 'building', 'category']),
      communityId: part.communityId,
    }),
    z.object({
      isOver: z.boolean(),
      all: values,
      rows: z.array(z.object({ key: z.string(), name: z.string(), values })),
    }),
    ['NOT_FOUND'],
  ),
  /** What one number counts, page by page. */
  listFigureItems: query(
    strictInput({ month, audience, code: figureCode, ...part, after: z.optional(id) }),
    figureItems,
    ['NOT_FOUND'],
  ),
  /** How much work what was settled in a month was: the middle one's presses, words written and photos added by those whose post it is; null below five. */
  getBurden: query(
    strictInput({ month, communityId: part.communityId }),
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
