import { plainAlphabet } from '@contract/schema/ids'
import type { deskLogin } from '@contract/login/desk'
import {
  LOGIN_CODE_LENGTH,
  LOGIN_MINUTES,
  LOGINS_OF_ALL,
  LOGINS_PER_ADDRESS,
  LOGINS_WITHIN_MINUTES,
} from '@contract/login/login'
import { randomBytes, randomInt } from 'node:crypto'
import type { WorkerNeeds } from '../../needs'
import { digest } from '../../platform/digest'
import type { Visit } from '../../platform/http/visit'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'

/** A PC asks to be let in: it keeps a ticket that nobody else has, and shows a code and a number for two minutes. Nobody is known yet, so it is counted by network address. */
export const beginLogin: UseCase<typeof deskLogin.beginLogin, Visit, WorkerNeeds> = async (
  _,
  visit,
  { logins, now },
) => {
  const at = now()
  const since = new Date(at.getTime() - LOGINS_WITHIN_MINUTES * 60_000)
  const [fromThere, ofAll] = await logins.begunSince(since, visit.ip)
  if (fromThere >= LOGINS_PER_ADDRESS || ofAll >= LOGINS_OF_ALL) return refuse('TOO_MANY_LOGINS')
  const ticket = randomBytes(32).toString('hex')
  const code = Array.from({ length: LOGIN_CODE_LENGTH }, () => plainAlphabet[randomInt(plainAlphabet.length)]).join('')
  const numbers = threeNumbers()
  const number = numbers[randomInt(numbers.length)] ?? ''
  const expiresAt = new Date(at.getTime() + LOGIN_MINUTES * 60_000)
  const asked = { browser: visit.browser, ip: visit.ip, at, expiresAt, number, numbers, foundBy: null, tried: null }
  await Promise.all([
    logins.createOnce({
      ...asked,
      _id: digest('login', ticket),
      version: 1,
      codeHash: digest('login-code', code),
    }),
    logins.removeOld(at),
  ])
  visit.keep(ticket, LOGIN_MINUTES * 60)
  return { code, number, expiresAt: expiresAt.toISOString() }
}

/** Three numbers of two digits, each another. */
function threeNumbers() {
  const drawn = new Set<string>()
  while (drawn.size < 3) drawn.add(String(randomInt(10, 100)))
  return [...drawn]
}
