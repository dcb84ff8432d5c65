import * as z from 'zod/mini'
import { meetingCard } from '../meeting/meeting'
import { query, strictInput } from '../procedure'
import { category } from '../report/report'
import { reportCard } from '../report/views'
import { id } from '../schema/ids'
import { month } from '../schema/month'
import { audience, figureCode } from './figures'

/** So many items are shown in one go. */
export const ITEMS_AT_ONCE = 50

/** Part of what a worker has: one community of a street, an estate, a building, one kind of thing. */
const part = {
  communityId: z.optional(id),
  estateId: z.optional(id),
  buildingId: z.optional(id),
  category: z.optional(category),
}

const values = z.array(z.object({ code: figureCode, value: z.int() }))

/** Reports and meetings behind a number, page by page. */
export const figureItems = z.object({
  reports: z.array(reportCard),
  meetings: z.array(meetingCard),
  older: z.nullable(id),
})

/** What a worker reads of a month's figures, at the desk and on the phone. */
export const figuresOnPhone = {
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
}
