import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { day } from '../schema/day'
import { id, intentId } from '../schema/ids'
import { absenceNamed, absenceView, onAbsence } from './absence'

/** What a household may be offered to do with an absence: its own, or one for which it is asked to stand in. */
export const householdAbsenceAction = z.enum(['end', 'change', 'agree', 'refuse'])
export type HouseholdAbsenceAction = z.output<typeof householdAbsenceAction>

export const householdAbsence = z.object({
  ...absenceView,
  isMine: z.boolean(),
  allowedActions: z.array(householdAbsenceAction),
})
export type HouseholdAbsence = z.output<typeof householdAbsence>

const standIn = z.object({ id, name: z.string(), number: z.string() })

/** What a household may ask about being away and standing in. */
export const householdAbsences = {
  getAbsences: query(
    strictInput({}),
    z.object({
      /** The posts the caller holds, and those they may ask to stand in. */
      posts: z.array(z.object({ id, name: z.string() })),
      standIns: z.array(standIn),
      absences: z.array(householdAbsence),
    }),
  ),
  /** Away from the one day to the other, both included; nobody is asked where no stand-in is named. */
  enterAbsence: command(
    strictInput({ commandId: intentId, householdId: id, from: day, until: day, standInId: z.nullable(id) }),
    absenceNamed,
    ['NOT_FOUND', 'DAY_PAST', 'ABSENCE_DAYS_WRONG', 'ABSENCE_OVERLAPS', 'STAND_IN_CIRCLE', 'NOT_IN_SERVICE'],
  ),
  changeAbsence: command(strictInput({ ...onAbsence, until: day, standInId: z.nullable(id) }), absenceNamed, [
    'NOT_FOUND',
    'NOT_NOW',
    'DAY_PAST',
    'ABSENCE_DAYS_WRONG',
    'ABSENCE_OVERLAPS',
    'STAND_IN_CIRCLE',
    'NOT_IN_SERVICE',
  ]),
  endAbsence: command(strictInput(onAbsence), absenceNamed, ['NOT_FOUND', 'NOT_NOW']),
  agreeToStandIn: command(strictInput(onAbsence), absenceNamed, ['NOT_FOUND', 'NOT_NOW', 'STAND_IN_CIRCLE']),
  refuseToStandIn: command(strictInput(onAbsence), absenceNamed, ['NOT_FOUND', 'NOT_NOW']),
}
