import type { Refused } from '../platform/refuse'
import type { CommandKey } from './command-key'
import type { LetterDelivery } from './post'
import type { Letter, LetterClaim, Outbox } from './letter'

export type Due = { _id: string; version: number; dueAt: Date | null; letters: Outbox }
export type Page<Thing> = { rows: Thing[]; older: string | null }

/** What time does to one kind of thing: where it is kept, what the passing of time changes, whom it writes to, when it is due again. */
export type DueThings<Thing extends Due, Needs> = {
  store: (needs: Needs) => {
    due: (at: Date, after?: string) => Promise<Page<Thing>>
    read: (documents: readonly unknown[]) => Thing[]
    find: (id: string) => Promise<Thing | null>
    claim: (thing: Due, keys: readonly string[], claim: LetterClaim, until: Date) => Promise<boolean>
    settle: (known: Thing, next: (thing: Thing) => Thing) => Promise<Thing | null>
    release: (id: string, known: Date, dueAt: Date | null) => Promise<boolean>
  }
  /** The collection it is kept in. */
  kept: string
  /** `key` is this version's: done again, also by another tick at the same time, it changes nothing. */
  passTime: (thing: Thing, key: CommandKey, needs: Needs) => Promise<Thing | Refused>
  delivery: (thing: Thing, needs: Needs) => LetterDelivery
  /** What it means to the thing that a letter of its own arrived, or did not. */
  heard?: (thing: Thing, letter: Letter, at: Date) => Thing
  /** Whether its letters go before those of others. */
  isUrgent: (thing: Thing) => boolean
  nextDueAt: (thing: Thing) => Date | null
}

/** The same for whoever delivers its letters alone. */
export type MailThings<Thing extends Due, Needs> = Omit<DueThings<Thing, Needs>, 'kept' | 'passTime'>
