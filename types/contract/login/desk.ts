import * as z from 'zod/mini'
import { command, strictInput } from '../procedure'
import { intentId } from '../schema/ids'
import { loginNumber } from './login'

/** What a PC may ask at which nobody is signed in yet. */
export const deskLogin = {
  /** A code to scan or type, and the number to choose on the phone. */
  beginLogin: command(
    strictInput({ commandId: intentId }),
    z.object({ code: z.string(), number: loginNumber, expiresAt: z.iso.datetime() }),
    ['TOO_MANY_LOGINS'],
  ),
  /** Asked every two seconds: whether a phone has found it, whether it is let in. */
  pollLogin: command(
    strictInput({}),
    z.object({ state: z.enum(['waiting', 'found', 'open']), until: z.nullable(z.iso.datetime()) }),
    ['LOGIN_EXPIRED'],
  ),
  /** Ends the session of this PC, wherever it stands. */
  logOut: command(strictInput({ commandId: intentId }), z.object({})),
}
