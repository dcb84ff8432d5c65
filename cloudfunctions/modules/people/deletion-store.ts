import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { digest } from '../../platform/digest'
import type { Resident } from './person'

/** That a deletion was carried out: its press under a hash that leads to nobody. */
export const deletion = z.looseObject({ _id: z.string(), version: z.int(), at: z.date() })

/** Deletions carried out, so that a press which comes again does not take what the person has sent since. */
export function createDeletionStore(database: Database) {
  const { find, createOnce } = openCollection(database, 'deletions', deletion)
  const idOf = ({ key }: Pick<Resident, 'key'>, commandId: string) => digest('deletion', key, commandId)
  return {
    isDone: async (person: Pick<Resident, 'key'>, commandId: string) => (await find(idOf(person, commandId))) !== null,
    note: (person: Pick<Resident, 'key'>, commandId: string, at: Date) =>
      createOnce({ _id: idOf(person, commandId), version: 1, at }),
  }
}

export type DeletionStore = ReturnType<typeof createDeletionStore>
