import * as z from 'zod/mini'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'

export const ABSENCE_DAYS_MAX = 90

/** Whether somebody stands in: nobody was asked, was asked, agreed, refused. */
export const standInState = z.enum(['none', 'asked', 'agreed', 'refused'])
export type StandInState = z.output<typeof standInState>

const post = z.object({ id, name: z.string() })

/** An absence as staff see it: whose post, from which day to which (the last one away), who stands in. */
export const absenceView = {
  absenceId: id,
  household: post,
  from: day,
  until: z.nullable(day),
  begun: z.boolean(),
  standIn: z.nullable(post),
  state: standInState,
}

export const onAbsence = { commandId: intentId, absenceId: id }

/** What every command on an absence is answered. */
export const absenceNamed = z.object({ absenceId: id })
