import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id } from '../schema/ids'
import { assigneeView, category, onReport, type Category } from './report'

/** Kinds of things that many in a building meet alike; never a quarrel, a need, a danger. */
export const sharedCategories = ['fixtures', 'leaks', 'rubbish', 'utilities'] as const satisfies readonly Category[]

/** That a neighbour said the same lately: when, who has it, by when; never their words, nor how many. */
export const hint = z.object({
  reportId: id,
  category,
  at: z.iso.datetime(),
  assignee: assigneeView,
  promisedOn: z.nullable(day),
})
export type Hint = z.output<typeof hint>

export const following = z.object({ reportId: id, following: z.boolean() })

/** What a resident may ask while they report what a neighbour may have reported. */
export const residentHints = {
  findHint: query(strictInput({ buildingId: id, category }), z.object({ hint: z.nullable(hint) })),
  followReport: command(strictInput(onReport), following, ['NOT_FOUND', 'NOT_NOW']),
}
