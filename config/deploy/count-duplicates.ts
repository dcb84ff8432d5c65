import type { CloudBase } from '@cloudbase/node-sdk'

/** Counts the values of these fields, taken together, that more than one document of the collection has. */
export type CountDuplicates = (collection: string, fields: readonly string[]) => Promise<number>

/** Counts in the database of this app. */
export function openDuplicateCount(app: CloudBase): CountDuplicates {
  const database = app.database()
  const $ = database.command.aggregate
  return async (collection, fields) => {
    const key = Object.fromEntries(fields.map((field, place) => [`k${place}`, `$${field}`]))
    const { data } = (await database
      .collection(collection)
      .aggregate()
      .group({ _id: key, there: $.sum(1) })
      .match({ there: database.command.gt(1) })
      .count('twice')
      .limit(1)
      .end()) as { data: { twice: number }[] }
    return data[0]?.twice ?? 0
  }
}
