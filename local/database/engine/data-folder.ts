import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { Refused } from '../../refused'
import { reasonOf } from './disk-failed'

const FORMAT = 1
/** Tells our files from anybody else's SQLite database: "lcb1". */
const APPLICATION = 0x6c636231

export interface DataFolder {
  readonly file: string
  readonly database: Database.Database
  readonly close: () => void
}

/** A data folder that is this process's alone and of which nothing has been read yet. */
export interface HeldFolder {
  /** Whether nothing lies in it. */
  readonly isEmpty: () => boolean
  /** Removes all that lies in it. */
  readonly clear: () => void
}

/**
 * Opens a data folder for this process alone, or refuses it in a sentence and leaves it as it is. What else is to be
 * decided of it, `onHeld` decides once nobody else can have it.
 */
export function openDataFolder(folder: string, onHeld: (held: HeldFolder) => void = () => undefined): DataFolder {
  const open: Database.Database[] = []
  const close = () => open.splice(0).forEach((each) => each.close())
  try {
    mkdirSync(folder, { recursive: true })
    open.push(holdLock(path.join(folder, LOCK)))
    onHeld(heldFolder(folder))
    const file = path.join(folder, 'cloud.sqlite')
    refuseLoneJournal(file, folder)
    const database = new Database(file)
    open.unshift(database)
    prepare(database, folder)
    return {
      file,
      database,
      close: () => {
        putAway(database)
        close()
      },
    }
  } catch (problem) {
    close()
    throw refusalFor(problem, folder)
  }
}

const LOCK = 'cloud.lock'

/** A lock of the operating system's, which goes when the process does, however it ends. */
function holdLock(file: string): Database.Database {
  const lock = new Database(file)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return lock
  } catch (problem) {
    lock.close()
    throw problem
  }
}

function heldFolder(folder: string): HeldFolder {
  const names = () => readdirSync(folder).filter((name) => !name.startsWith(LOCK))
  return {
    isEmpty: () => names().length === 0,
    // The database first: what is left when this breaks off is then refused, and never taken for a whole.
    clear: () => {
      for (const name of names().sort()) rmSync(path.join(folder, name), { recursive: true, force: true })
    },
  }
}

/** SQLite would throw away a journal that has no database, and with it all that was said last. */
function refuseLoneJournal(file: string, folder: string): void {
  const size = (name: string) => statSync(name, { throwIfNoEntry: false })?.size ?? 0
  if (size(file) === 0 && size(`${file}-wal`) > 0)
    throw new Refused(
      `${folder} holds the journal of a database (cloud.sqlite-wal) without the database: put cloud.sqlite beside it again, or choose another folder. Nothing was changed.`,
    )
}

function prepare(database: Database.Database, folder: string): void {
  const isNew = isEmpty(database)
  if (!isNew) inspect(database, folder)
  database.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL')
  if (isNew) lay(database)
}

/** Brings the journal into the database, so that one file is all; a disk that has no room for it keeps the journal. */
function putAway(database: Database.Database): void {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // The next start reads the journal.
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
  const message = problem instanceof Error ? problem.message : String(problem)
  if (/locked|busy/i.test(message)) return new Refused(`The data folder ${folder} is in use by another local cloud.`)
  if (/not a database|malformed/i.test(message)) {
    return new Refused(`The data folder ${folder} is damaged: ${message}. Nothing was changed.`)
  }
  return new Refused(`The data folder ${folder} cannot be used. ${reasonOf(problem)}.`)
}
