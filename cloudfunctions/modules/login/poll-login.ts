import type { deskLogin } from '@contract/login/desk'
import { SESSION_HOURS } from '@contract/login/login'
import type { WorkerNeeds } from '../../needs'
import { secretToken } from '../../platform/digest'
import type { Visit } from '../../platform/http/visit'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Login } from './login'
import { isOpen, sessionIdOf } from './session'

/** Whether a phone let this PC in; then it is given the cookie of its session. An answer that was lost is given again, until the cookie was used once. */
export const pollLogin: UseCase<typeof deskLogin.pollLogin, Visit, WorkerNeeds> = async (
  _,
  visit,
  { logins, sessions, now },
) => {
  const at = now()
  const asked = visit.token === null ? null : await logins.withTicket(visit.token)
  if (!asked || visit.token === null || at >= asked.expiresAt) return refuse('LOGIN_EXPIRED')
  if (!asked.tried) return { state: asked.foundBy === null ? ('waiting' as const) : ('found' as const), until: null }
  if (!asked.tried.isRight) return refuse('LOGIN_EXPIRED')

  const token = secretToken('session', visit.token)
  const [{ thing }] = await Promise.all([
    sessions.createOnce(newSession(sessionIdOf(token), asked, asked.tried)),
    sessions.removeOld(at),
  ])
  if (thing.usedAt !== null || !isOpen(thing, at)) return refuse('LOGIN_EXPIRED')
  visit.keep(token, SESSION_HOURS * 3600)
  return { state: 'open' as const, until: thing.until.toISOString() }
}

function newSession(_id: string, { browser, ip }: Login, { key, personId, termId, at }: NonNullable<Login['tried']>) {
  const until = new Date(at.getTime() + SESSION_HOURS * 3_600_000)
  return { _id, version: 1, key, personId, termId, browser, ip, from: at, until, usedAt: null, endedAt: null }
}
