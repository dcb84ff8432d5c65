import * as z from 'zod/mini'
import { command, query, strictInput } from '../procedure'
import { id, intentId } from '../schema/ids'
import { loginCode, loginNumber, onSession, pc } from './login'

/** What a worker may ask on the phone about the PCs at which they work. */
export const workerLogins = {
  /** Whoever finds a login first is the only one who may let it in. */
  findLogin: command(
    strictInput({ commandId: intentId, code: loginCode }),
    z.object({ ...pc, at: z.iso.datetime(), expiresAt: z.iso.datetime(), numbers: z.array(loginNumber) }),
    ['LOGIN_EXPIRED', 'TOO_MANY_TRIES'],
  ),
  /** One try: a wrong number ends the login. */
  approveLogin: command(
    strictInput({ commandId: intentId, code: loginCode, number: loginNumber }),
    z.object({ until: z.iso.datetime() }),
    ['LOGIN_EXPIRED', 'LOGIN_NUMBER_WRONG'],
  ),
  listSessions: query(
    strictInput({}),
    z.object({ rows: z.array(z.object({ sessionId: id, ...pc, from: z.iso.datetime(), until: z.iso.datetime() })) }),
  ),
  endSession: command(strictInput(onSession), z.object({ sessionId: id }), ['NOT_FOUND']),
}
