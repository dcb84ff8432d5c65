import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { Refused } from '../../refused'
import { decode, encode } from '../codec'
import type { Document } from '../document'

/** `document` absent means removed. */
export interface Change {
  readonly collection: string
  readonly id: unknown
  readonly document?: Document
}

/** Where commits are kept on disk: one SQLite transaction each, or one for all that arrive together. */
export interface Journal {
  readonly collections: () => string[]
  readonly documents: (collection: string) => Generator<Document>
  readonly addCollection: (name: string) => void
  /** Resolves once the changes would survive a power cut. */
  readonly append: (changes: readonly Change[]) => Promise<void>
  /** Resolves once everything appended so far would. */
  readonly settled: () => Promise<void>
  readonly syncs: () => number
  readonly close: () => void
}

const FORMAT = 1
/** Tells our files from anybody else's SQLite database: "lcb1". */
const APPLICATION = 0x6c636231

export function openJournal(folder: string, { durable }: { durable: boolean }): Journal {
  const database = open(folder, durable)
  const writers = new Map<string, Writer>()
  let waiting: Waiting | undefined
  let flushing: Promise<void> = Promise.resolve()
  let broken: Error | undefined
  let syncs = 0

  function append(changes: readonly Change[]): Promise<void> {
    if (broken) return Promise.reject(broken)
    waiting ??= startWaiting()
    waiting.changes.push(...changes)
    return waiting.done
  }

  /** Everybody who comes before the next turn of the loop shares one transaction, and so one sync. */
  function startWaiting(): Waiting {
    const changes: Change[] = []
    const done = new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        waiting = undefined
        try {
          flush(changes)
          resolve()
        } catch (problem) {
          broken = new Refused(`The disk did not take a write (${messageOf(problem)}). Start the cloud again.`)
          reject(broken)
        }
      })
    })
    flushing = done
    done.catch(() => undefined)
    return { changes, done }
  }

  function flush(changes: readonly Change[]): void {
    if (changes.length === 0) return
    database.exec('BEGIN IMMEDIATE')
    try {
      for (const change of changes) write(change)
      database.exec('COMMIT')
      syncs++
    } catch (problem) {
      if (database.inTransaction) database.exec('ROLLBACK')
      throw problem
    }
  }

  function write({ collection, id, document }: Change): void {
    const writer = writers.get(collection) ?? prepare(collection)
    if (document) writer.put.run(encode(id), encode(document))
    else writer.remove.run(encode(id))
  }

  function prepare(collection: string): Writer {
    const table = tableOf(collection)
    const writer = {
      put: database.prepare(
        `INSERT INTO ${table} (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
      ),
      remove: database.prepare(`DELETE FROM ${table} WHERE id = ?`),
    }
    writers.set(collection, writer)
    return writer
  }

  function addCollection(name: string): void {
    database.exec('BEGIN IMMEDIATE')
    database.prepare('INSERT INTO collections (name) VALUES (?)').run(name)
    database.exec(
      `CREATE TABLE ${tableOf(name)} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
    )
    database.exec('COMMIT')
  }

  function* documents(collection: string): Generator<Document> {
    const now = new Date()
    const rows = database.prepare(`SELECT body FROM ${tableOf(collection)} ORDER BY seq`).iterate()
    for (const row of rows) yield readDocument((row as { body: string }).body, now, collection)
  }

  return {
    collections: () =>
      database
        .prepare('SELECT name FROM collections ORDER BY rowid')
        .all()
        .map((row) => (row as { name: string }).name),
    documents,
    addCollection,
    append,
    settled: () => (broken ? Promise.reject(broken) : waiting ? waiting.done : flushing),
    syncs: () => syncs,
    close: () => database.close(),
  }
}

interface Waiting {
  readonly changes: Change[]
  readonly done: Promise<void>
}

interface Writer {
  readonly put: Database.Statement
  readonly remove: Database.Statement
}

const tableOf = (collection: string) => `"documents of ${collection.replaceAll('"', '""')}"`
const messageOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem))

function readDocument(body: string, now: Date, collection: string): Document {
  try {
    return decode(body, now) as Document
  } catch {
    throw new Refused(`The data folder is damaged: a document in "${collection}" cannot be read. Nothing was changed.`)
  }
}

function open(folder: string, durable: boolean): Database.Database {
  const file = path.join(folder, 'cloud.sqlite')
  try {
    mkdirSync(folder, { recursive: true })
    const database = new Database(file)
    // Held until the process ends, however it ends: a second cloud on the same folder is refused.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    if (isEmpty(database)) lay(database)
    else inspect(database, folder)
    database.exec('PRAGMA journal_mode = WAL')
    database.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}`)
    database.exec('BEGIN IMMEDIATE; COMMIT')
    return database
  } catch (problem) {
    throw refusalFor(problem, folder)
  }
}

/** A new file, or one whose very first transaction was cut off. */
function isEmpty(database: Database.Database): boolean {
  const { tables } = database.prepare('SELECT count(*) AS tables FROM sqlite_master').get() as { tables: number }
  const { application_id } = database.prepare('PRAGMA application_id').get() as { application_id: number }
  return tables === 0 && application_id === 0
}

function lay(database: Database.Database): void {
  database.exec(`
    BEGIN IMMEDIATE;
    PRAGMA application_id = ${APPLICATION};
    PRAGMA user_version = ${FORMAT};
    CREATE TABLE collections (name TEXT PRIMARY KEY);
    COMMIT;
  `)
}

function inspect(database: Database.Database, folder: string): void {
  const { application_id } = database.prepare('PRAGMA application_id').get() as { application_id: number }
  const { user_version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  if (application_id !== APPLICATION)
    throw new Refused(`${folder} holds a database of something else; choose another folder.`)
  if (user_version > FORMAT)
    throw new Refused(`${folder} was written by a newer version of the local cloud; update first.`)
  const { quick_check } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
  if (quick_check !== 'ok')
    throw new Refused(`The data folder ${folder} is damaged: ${quick_check}. Nothing was changed.`)
}

function refusalFor(problem: unknown, folder: string): Refused {
  if (problem instanceof Refused) return problem
  const message = messageOf(problem)
  if (/locked|busy/i.test(message)) return new Refused(`The data folder ${folder} is in use by another local cloud.`)
  if (/not a database|malformed/i.test(message))
    return new Refused(`The data folder ${folder} is damaged: ${message}. Nothing was changed.`)
  return new Refused(`The data folder ${folder} cannot be used: ${message}.`)
}
