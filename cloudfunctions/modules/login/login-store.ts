import type { Database } from '../../platform/connect-cloud'
import { digest } from '../../platform/digest'
import { openCollection } from '../../platform/open-collection'
import { DAY_MS } from '../../platform/shanghai'
import { login } from './login'

/** PCs that ask to be let in. */
export function createLoginStore(database: Database) {
  const { find, where, change, createOnce, remove, is } = openCollection(database, 'logins', login)
  return {
    withTicket: (ticket: string) => find(digest('login', ticket)),
    withCode: async (codeHash: string) => (await where({ codeHash }, 1))[0] ?? null,
    change,
    createOnce,
    removeOld: (at: Date) => remove({ expiresAt: is.lt(new Date(at.getTime() - DAY_MS)) }),
  }
}

export type LoginStore = ReturnType<typeof createLoginStore>
