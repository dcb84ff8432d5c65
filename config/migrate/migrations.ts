import type { Kept } from '../backup/open-place'
import type { schemas } from './schemas'

/** One change of documents as an earlier release left them: which those are, and what they are given. Once given it is none of them any more, so that what ended anywhere is run again. */
export type Migration = {
  collection: keyof typeof schemas
  /** What they get, as the plan says it. */
  what: string
  isOld: (document: Kept) => boolean
  fields: (document: Kept) => Record<string, unknown>
}

/** All of them, the oldest first: a document goes through each that it needs. Today's doors read a document before and after; what is counted over months wants them done. */
export const migrations: readonly Migration[] = [
  {
    collection: 'reports',
    what: 'lastEventAt',
    // Of 0.1; the figures of a month read at most 999 without it.
    isOld: ({ lastEventAt }) => lastEventAt === undefined || lastEventAt === null,
    fields: ({ at, history }) => ({ lastEventAt: (history as { at: Date }[] | undefined)?.at(-1)?.at ?? at }),
  },
]
