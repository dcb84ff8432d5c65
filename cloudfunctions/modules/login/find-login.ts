import type { workerLogins } from '@contract/login/worker'
import type { WorkerCaller } from '../../access/worker-caller'
import type { WorkerNeeds } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Login } from './login'

/** A worker has the code of a PC before them and is shown which one asks; whoever finds it first is the only one who may let it in. Wrong codes are paused after some. */
export const findLogin: UseCase<typeof workerLogins.findLogin, WorkerCaller, WorkerNeeds> = async (
  { code },
  { key, personId },
  { logins, codeTries, now },
) => {
  const codeHash = digest('login-code', code)
  const [trying, asked] = await Promise.all([
    codeTries.begin({ kind: 'login', key, code: codeHash, what: codeHash }),
    logins.withCode(codeHash),
  ])
  if (!trying) return refuse('TOO_MANY_TRIES')
  if (!asked || now() >= asked.expiresAt) {
    await codeTries.wasWrong(trying)
    return refuse('LOGIN_EXPIRED')
  }
  const [found] = await Promise.all([
    logins.change(asked._id, withFinder(personId), ({ foundBy }) => foundBy === personId, { known: asked }),
    codeTries.wasRight(trying),
  ])
  return found instanceof Refused ? refuse('LOGIN_EXPIRED') : toLoginView(found)
}

function withFinder(personId: string) {
  return (login: Login) => (login.foundBy === null ? { ...login, foundBy: personId } : refuse('LOGIN_EXPIRED'))
}

function toLoginView({ browser, ip, at, expiresAt, numbers }: Login) {
  return { browser, ip, at: at.toISOString(), expiresAt: expiresAt.toISOString(), numbers }
}
