import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { DAY_MS } from '../../platform/shanghai'
import { session, sessionIdOf, type Session } from './session'

/** PCs at which somebody works. */
export function createSessionStore(database: Database) {
  const { find, where, change, createOnce, remove, patch, is } = openCollection(database, 'sessions', session)
  return {
    find,
    withToken: (token: string) => find(sessionIdOf(token)),
    openOf: (personId: string, at: Date) => where({ personId, until: is.gt(at), endedAt: null }),
    change,
    createOnce,
    noteUse: ({ _id }: Session, at: Date) => patch({ _id, usedAt: null }, { usedAt: is.set(at) }),
    removeOld: (at: Date) => remove({ until: is.lt(new Date(at.getTime() - DAY_MS)) }),
  }
}

export type SessionStore = ReturnType<typeof createSessionStore>
