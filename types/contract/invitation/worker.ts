import * as z from 'zod/mini'
import { command, strictInput } from '../procedure'
import { id, intentId } from '../schema/ids'

/** A code to hand over once; it works until the day named. */
const invitation = z.object({ code: z.string(), post: z.string(), expiresAt: z.iso.datetime() })

/** What a worker may ask about invitations. */
export const workerInvitations = {
  inviteHousehold: command(strictInput({ commandId: intentId, householdId: id }), invitation, [
    'NOT_FOUND',
    'TOO_MANY_INVITATIONS',
  ]),
  inviteWorker: command(strictInput({ commandId: intentId, communityId: id }), invitation, [
    'NOT_FOUND',
    'TOO_MANY_INVITATIONS',
  ]),
}
