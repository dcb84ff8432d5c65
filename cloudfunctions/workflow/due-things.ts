import type { Refused } from '../platform/refuse'
import type { CommandKey } from './command-key'
import type { LetterDelivery } from './deliver-letters'

export type Due = { _id: string; version: number; dueAt: Date | null }
export type Page<Thing> = { rows: Thing[]; older: string | null }

/** What time does to one kind of thing: where it is kept, what the passing of time changes, whom it writes to, when it is due again. */
export type DueThings<Thing extends Due, Needs> = {
  store: (needs: Needs) => {
    due: (at: Date, after?: string) => Promise<Page<Thing>>
    find: (id: string) => Promise<Thing | null>
    claim: (thing: Pick<Due, '_id' | 'dueAt'>, until: Date) => Promise<Thing | null>
    release: (id: string, claimedUntil: Date, dueAt: Date | null) => Promise<boolean>
  }
  /** `key` is this version's: done again, also by another tick at the same time, it changes nothing. */
  passTime: (thing: Thing, key: CommandKey, needs: Needs) => Promise<Thing | Refused>
  delivery: (thing: Thing, needs: Needs) => LetterDelivery
  /** Whether its letters go before those of others. */
  isUrgent: (thing: Thing) => boolean
  nextDueAt: (thing: Thing) => Date | null
}
