import * as z from 'zod/mini'
import { digest } from '../../platform/digest'

/** A PC at which somebody works, until that moment at the latest; its id is a hash of the cookie. */
export const session = z.looseObject({
  _id: z.string(),
  version: z.int(),
  key: z.string(),
  personId: z.string(),
  termId: z.string(),
  browser: z.string(),
  ip: z.string(),
  from: z.date(),
  until: z.date(),
  /** When its cookie first came back: from then on its login opens nothing more. */
  usedAt: z.nullable(z.date()),
  endedAt: z.nullable(z.date()),
})
export type Session = z.output<typeof session>

export function isOpen({ until, endedAt }: Session, at: Date) {
  return endedAt === null && at < until
}

/** Under what a session is kept whose cookie this is. */
export function sessionIdOf(token: string) {
  return digest('session', token)
}
