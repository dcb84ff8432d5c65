import type { Database } from './connect-cloud'

export type Where = Record<string, unknown>
export type Fields = Record<string, unknown>

/** A sort: a field and its direction; within equals by id, the same way. */
export type Order = { by: string; order: 'asc' | 'desc' }

/** One collection's calls, with the answers the SDK really gives (its own types say `any`). */
export function openRawCollection(database: Database, name: string) {
  const collection = database.collection(name)
  const only = <Query extends { field: (fields: Record<string, boolean>) => Query }>(
    query: Query,
    fields: readonly string[] | undefined,
  ) => (fields ? query.field(Object.fromEntries(fields.map((field) => [field, true]))) : query)

  return {
    byId: async (id: string) => ((await collection.doc(id).get()) as Found).data,
    fieldsById: async (id: string, fields: readonly string[]) =>
      ((await only(collection.doc(id), fields).get()) as Found).data,
    some: async (where: Where, most: number, fields?: readonly string[]) =>
      ((await only(collection.where(where).limit(most), fields).get()) as Found).data,
    sorted: async (where: Where, { by, order }: Order, most: number, fields?: readonly string[]) => {
      const query = collection.where(where).orderBy(by, order).orderBy('_id', order).limit(most)
      return ((await only(query, fields).get()) as Found).data
    },
    /** Those found, as the database makes them in these steps. */
    cut: async (where: Where, most: number, steps: readonly Fields[]) => {
      const matched = collection.aggregate().match(where)
      return (
        (await steps
          .reduce((made, step) => made.project(step), matched)
          .limit(most)
          .end()) as Found
      ).data
    },
    count: async (where: Where) => ((await collection.where(where).count()) as { total: number }).total,
    insert: async (document: object) => void (await collection.add(document)),
    update: async (where: Where, fields: Fields) =>
      ((await collection.where(where).update(fields)) as { updated: number }).updated,
    updateAndReturn: async (where: Where, fields: Fields) =>
      ((await collection.where(where).updateAndReturn(fields)) as { doc: unknown }).doc,
    remove: async (where: Where) => ((await collection.where(where).remove()) as { deleted: number }).deleted,
    aggregate: () => collection.aggregate(),
  }
}

type Found = { data: unknown[] }
