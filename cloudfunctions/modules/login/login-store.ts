import { LOGIN_MINUTES } from '@contract/login/login'
import type { Database } from '../../platform/connect-cloud'
import { digest } from '../../platform/digest'
import { openCollection } from '../../platform/open-collection'
import { DAY_MS } from '../../platform/shanghai'
import { login } from './login'

/** PCs that ask to be let in. */
export function createLoginStore(database: Database) {
  const { find, where, change, count, createOnce, remove, is } = openCollection(database, 'logins', login)
  return {
    withTicket: (ticket: string) => find(digest('login', ticket)),
    withCode: async (codeHash: string) => (await where({ codeHash }, 1))[0] ?? null,
    change,
    createOnce,
    /** How many were begun since then: from this address, and from all. */
    begunSince: (since: Date, ip: string) => {
      const young = { expiresAt: is.gt(new Date(since.getTime() + LOGIN_MINUTES * 60_000)) }
      return Promise.all([count({ ...young, ip }), count(young)])
    },
    removeOld: (at: Date) => remove({ expiresAt: is.lt(new Date(at.getTime() - DAY_MS)) }),
  }
}

export type LoginStore = ReturnType<typeof createLoginStore>
