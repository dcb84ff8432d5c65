import type { Database } from 'libsql'

/** The table of a collection. SQLite ignores case, so capitals are marked by a `$`, which no collection's name has. */
export const tableOf = (collection: string) => quoted(collection.replace(/[A-Z]/g, '$$$&'))

/** Gives the tables of older folders, which had capitals unmarked, their name of today. */
export function renameOldTables(database: Database, collections: readonly string[]): void {
  const find = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?")
  for (const collection of collections) {
    if (!/[A-Z]/.test(collection) || !find.get(nameOf(collection))) continue
    database.exec(`ALTER TABLE ${quoted(collection)} RENAME TO ${tableOf(collection)}`)
  }
}

const nameOf = (name: string) => `documents of ${name}`
const quoted = (name: string) => `"${nameOf(name).replaceAll('"', '""')}"`
