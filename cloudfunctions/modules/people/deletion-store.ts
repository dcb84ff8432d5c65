import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { digest } from '../../platform/digest'
import { endOfDay } from '../../platform/shanghai'
import { deletion, isOpen, type Deletion, type OpenDeletion } from './deletion'
import type { Resident, Visitor } from './person'

/** What was on its way to us when the person was forgotten has arrived by then: no door works longer than ten seconds. */
const ARRIVED_AFTER_MS = 120_000

/** Deletions under way and carried out, so that one that broke off is finished, and a press which comes again does not take what the person has sent since. */
export function createDeletionStore(database: Database) {
  const { find, createOnce, patch, where, is } = openCollection(database, 'deletions', deletion)
  const hashOf = ({ key }: Pick<Visitor, 'key'>, ...press: string[]) => digest('deletion', key, ...press)
  const arrivedBy = (at: Date) => new Date(at.getTime() + ARRIVED_AFTER_MS)

  return {
    isDone: async (person: Pick<Visitor, 'key'>, commandId: string) =>
      (await find(hashOf(person, commandId)))?.isDone ?? false,
    /** Finds this person's deletion that is not done, by whichever press. */
    findUndone: async (person: Pick<Visitor, 'key'>) =>
      (await where({ by: hashOf(person), isDone: false }, 1)).find(isOpen) ?? null,
    /** Writes down whom it forgets, before anything is let go. */
    begin: async ({ key, personId }: Resident, commandId: string, at: Date): Promise<OpenDeletion> => {
      const begun = {
        _id: hashOf({ key }, commandId),
        version: 1,
        at,
        isDone: false,
        by: hashOf({ key }),
        key,
        personId,
      }
      const { thing } = await createOnce({ ...begun, dueAt: arrivedBy(at) })
      return { ...thing, personId }
    },
    /** Notes that nothing is left; what arrives late is swept by the clock. */
    finish: ({ _id }: Deletion, at: Date) => patch({ _id }, { isDone: true, dueAt: is.set(arrivedBy(at)) }),
    /** Notes a press by somebody of whom nothing is kept. */
    noteDone: (person: Pick<Visitor, 'key'>, commandId: string, at: Date) =>
      createOnce({ _id: hashOf(person, commandId), version: 1, at, isDone: true }),
    due: (at: Date, most: number) => where({ dueAt: is.and([is.neq(null), is.lte(at)]) }, most),
    /** Forgets whom it was about: nothing can arrive any more. The places of the day are left. */
    close: ({ _id }: Deletion, at: Date) =>
      patch({ _id }, { personId: is.set(null), by: is.set(null), dueAt: is.set(endOfDay(at)) }),
    /** Forgets the rest. */
    end: ({ _id }: Deletion) => patch({ _id }, { key: is.set(null), dueAt: is.set(null) }),
  }
}

export type DeletionStore = ReturnType<typeof createDeletionStore>
