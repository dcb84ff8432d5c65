import * as z from 'zod/mini'
import { invitationCode, personName } from '../people/person-fields'
import { command, strictInput } from '../procedure'
import { intentId } from '../schema/ids'

/** What somebody with an invitation may ask. */
export const residentInvitations = {
  redeemInvitation: command(
    strictInput({ commandId: intentId, code: invitationCode, name: personName, showName: z.boolean() }),
    z.object({ role: z.enum(['household', 'worker']), post: z.string() }),
    ['INVITATION_UNKNOWN', 'INVITATION_EXPIRED', 'INVITATION_USED', 'INVITATION_VOID', 'TOO_MANY_TRIES'],
  ),
}
