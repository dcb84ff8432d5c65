import type { Reply } from '@contract/refusal'
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { sessionIdOf } from '../../../cloudfunctions/modules/login/session'
import { digest } from '../../../cloudfunctions/platform/digest'
import { personIdOf } from '../builders/a-term'
import { people, type Person } from './person'
import { monday, places } from './places'

const YEAR_MS = 365 * 86_400_000

/** The cookie of the PC at which somebody works in every world. */
export function tokenOf({ openId }: Pick<Person, 'openId'>) {
  return createHash('sha256').update(`desk of ${openId}`).digest('hex')
}

/** A session for each who holds or held a worker's term, for longer than a real one lasts: scenes move the clock by days. */
export function sessionsAtDesk() {
  const { streets, communities } = places()
  const terms = [...streets, ...communities].flatMap(({ terms }) => terms)
  return Object.values(people).flatMap((person) => {
    const key = digest('person', person.openId)
    const term = terms.find(({ role, holder }) => role === 'worker' && holder?.key === key)
    if (!term) return []
    return {
      _id: sessionIdOf(tokenOf(person)),
      version: 1,
      key,
      personId: personIdOf(person.openId),
      termId: term.id,
      browser: 'Chrome',
      ip: '127.0.0.1',
      from: monday,
      until: new Date(monday.getTime() + 5 * YEAR_MS),
      usedAt: monday,
      endedAt: null,
    }
  })
}

export type DeskAnswer = {
  status: number
  headers: NodeJS.Dict<string | string[]>
  reply: Reply<unknown>
  body: string
}

/** Asks the desk's door as a browser does: over HTTP, with the cookie that it keeps, if it has one. */
export function askDesk(
  url: string,
  question: unknown,
  token?: string,
  headers: Record<string, string> = {},
  { method = 'POST', path = '/api/desk' } = {},
) {
  return new Promise<DeskAnswer>((resolve, reject) => {
    const call = request(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token && { cookie: `desk=${token}` }), ...headers },
    })
    call.on('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const body = Buffer.concat(parts).toString()
        const reply = (body.startsWith('{') ? JSON.parse(body) : null) as Reply<unknown>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, reply, body })
      })
    })
    call.on('error', reject)
    call.end(method === 'POST' ? (typeof question === 'string' ? question : JSON.stringify(question)) : undefined)
  })
}

/** The cookie that an answer sets, without its attributes. */
export function tokenIn({ headers }: DeskAnswer) {
  return /^desk=([0-9a-f]*)/.exec(headers['set-cookie']?.[0] ?? '')?.[1]
}
