import type { workerLogins } from '@contract/login/worker'
import { SESSION_HOURS } from '@contract/login/login'
import type { WorkerCaller } from '../../access/worker-caller'
import type { WorkerNeeds } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { commandOf } from '../../workflow/command-key'
import type { Login } from './login'

/** The worker who found a login lets the PC in by choosing the number it shows; there is one try. */
export const approveLogin: UseCase<typeof workerLogins.approveLogin, WorkerCaller, WorkerNeeds> = async (
  { commandId, code, number },
  { key, personId, termId },
  { logins, procedure, now },
) => {
  const asked = await logins.withCode(digest('login-code', code))
  const command = commandOf(personId, { procedure, commandId })
  if (!asked) return refuse('LOGIN_EXPIRED')
  const at = now()
  const by = { command, at, key, personId, termId }
  const after = await logins.change(asked._id, withTry(number, by), ({ tried }) => tried?.command === command, {
    known: asked,
  })
  if (after instanceof Refused || !after.tried) return refuse('LOGIN_EXPIRED')
  if (!after.tried.isRight) return refuse('LOGIN_NUMBER_WRONG')
  return { until: new Date(after.tried.at.getTime() + SESSION_HOURS * 3_600_000).toISOString() }
}

type By = Omit<NonNullable<Login['tried']>, 'isRight'> & { at: Date; personId: string }

function withTry(number: string, by: By) {
  return (login: Login): Login | Refused<'LOGIN_EXPIRED'> => {
    if (login.tried || login.foundBy !== by.personId || by.at >= login.expiresAt) return refuse('LOGIN_EXPIRED')
    return { ...login, tried: { ...by, isRight: number === login.number } as NonNullable<Login['tried']> }
  }
}
