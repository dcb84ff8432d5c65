import * as z from 'zod/mini'
import { communityName } from '../estate/place'
import { command, query, strictInput } from '../procedure'
import { id } from '../schema/ids'
import { absenceNamed, absenceView, onAbsence } from './absence'

/** What a worker may be offered to do with an absence in their communities. */
export const workerAbsenceAction = z.enum(['set-stand-in', 'take-stand-in-away'])
export type WorkerAbsenceAction = z.output<typeof workerAbsenceAction>

export const workerAbsence = z.object({
  ...absenceView,
  community: communityName,
  /** Who acts for it now along the chain; nobody where it has not begun or nobody is there. */
  actsNow: z.nullable(z.string()),
  allowedActions: z.array(workerAbsenceAction),
})
export type WorkerAbsence = z.output<typeof workerAbsence>

const ofCommunity = { ...onAbsence, communityId: id }

/** What a worker may ask about the absences of the communities whose posts are theirs to give. */
export const workerAbsences = {
  listAbsences: query(strictInput({}), z.object({ absences: z.array(workerAbsence) })),
  /** Whoever said on the phone that they stand in: whom the household asked, or another. */
  setStandIn: command(strictInput({ ...ofCommunity, standInId: id }), absenceNamed, [
    'NOT_FOUND',
    'NOT_NOW',
    'STAND_IN_CIRCLE',
    'NOT_IN_SERVICE',
  ]),
  takeStandInAway: command(strictInput(ofCommunity), absenceNamed, ['NOT_FOUND', 'NOT_NOW']),
}
