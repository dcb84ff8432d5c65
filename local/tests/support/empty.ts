import type { Database } from './sdk'

/** Removes every document of a collection. */
export const empty = (db: Database, collection = 'things') =>
  db
    .collection(collection)
    .where({ _id: db.command.exists(true) })
    .remove()
