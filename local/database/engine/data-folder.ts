import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { Refused } from '../../refused'

const FORMAT = 1
/** Tells our files from anybody else's SQLite database: "lcb1". */
const APPLICATION = 0x6c636231

export interface DataFolder {
  readonly file: string
  readonly database: Database.Database
  readonly close: () => void
}

/** Opens a data folder for this process alone, or refuses it in a sentence and leaves it as it is. */
export function openDataFolder(folder: string): DataFolder {
  const file = path.join(folder, 'cloud.sqlite')
  try {
    mkdirSync(folder, { recursive: true })
    const database = new Database(file)
    const isNew = isEmpty(database)
    if (!isNew) inspect(database, folder)
    const lock = holdLock(path.join(folder, 'cloud.lock'))
    database.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL')
    if (isNew) lay(database)
    return {
      file,
      database,
      close: () => {
        database.close()
        lock.close()
      },
    }
  } catch (problem) {
    throw refusalFor(problem, folder)
  }
}

/** A lock of the operating system's, which goes when the process does, however it ends. */
function holdLock(file: string): Database.Database {
  const lock = new Database(file)
  lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  return lock
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
  return new Refused(`The data folder ${folder} cannot be used: ${message}.`)
}
