import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { Refused } from '../../refused'
import { decode, encode } from '../codec'
import type { Document } from '../document'
import { openDataFolder, type HeldFolder } from './data-folder'
import { diskFailed, type DiskFailed } from './disk-failed'
import { rowWriter, type Row } from './row-writer.cjs'
import { renameOldTables, tableOf } from './tables'

/** `document` absent means removed. */
export interface Change {
  readonly collection: string
  readonly id: unknown
  readonly document?: Document
}

/** Where commits are kept on disk: one SQLite transaction for all that come while the last one is on its way. */
export interface Journal {
  readonly collections: () => string[]
  readonly documents: (collection: string) => Generator<Document>
  readonly addCollection: (name: string) => void
  /** How changes are written down; it throws for what cannot be. */
  readonly rowsOf: (changes: readonly Change[]) => Row[]
  /** `undo` is called when the disk takes nothing, after that of all that was appended later. */
  readonly append: (rows: readonly Row[], undo: () => void) => void
  /** Resolves once everything appended so far would survive a power cut; rejects with a `DiskFailed`. */
  readonly settled: () => Promise<void>
  /** How often the disk was made sure of. */
  readonly syncs: () => number
  readonly close: () => Promise<void>
}

export interface JournalOptions {
  readonly durable: boolean
  readonly onHeld?: (held: HeldFolder) => void
  /** Told of each failure of the disk. */
  readonly onFailure?: (problem: DiskFailed) => void
}

export function openJournal(folder: string, { durable, onHeld, onFailure }: JournalOptions): Journal {
  const { file, database, close } = openDataFolder(folder, onHeld)
  database.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}`)
  renameOldTables(database, collections())
  const disk = startDisk({ file, durable }, rowWriter(database), onFailure)

  function addCollection(name: string): void {
    database.exec('BEGIN IMMEDIATE')
    try {
      database.prepare('INSERT INTO collections (name) VALUES (?)').run(name)
      database.exec(
        `CREATE TABLE ${tableOf(name)} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
      )
      database.exec('COMMIT')
    } catch (problem) {
      if (database.inTransaction) database.exec('ROLLBACK')
      throw diskFailed(problem)
    }
  }

  function collections(): string[] {
    const rows = database.prepare('SELECT name FROM collections ORDER BY rowid').all()
    return rows.map((row) => (row as { name: string }).name)
  }

  function* documents(collection: string): Generator<Document> {
    const now = new Date()
    const rows = database.prepare(`SELECT body FROM ${tableOf(collection)} ORDER BY seq`).iterate()
    for (const row of rows) yield readDocument((row as { body: string }).body, now, collection)
  }

  return {
    collections,
    documents,
    addCollection,
    rowsOf: (changes) => changes.map(rowOf),
    append: disk.append,
    settled: disk.settled,
    syncs: disk.syncs,
    close: async () => {
      await disk.close()
      close()
    },
  }
}

const rowOf = ({ collection, id, document }: Change): Row => ({
  table: tableOf(collection),
  id: encode(id),
  body: document && encode(document),
})

function readDocument(body: string, now: Date, collection: string): Document {
  try {
    return decode(body, now) as Document
  } catch {
    throw new Refused(`The data folder is damaged: a document in "${collection}" cannot be read. Nothing was changed.`)
  }
}

/** A batch of rows and those who wait for it. */
interface Batch {
  readonly rows: Row[]
  /** One for each commit, in their order. */
  readonly undos: (() => void)[]
  readonly done: Promise<void>
  readonly settle: (problem?: Error) => void
}

/** So many commits that come together are a crowd; fewer are those of one caller and are soonest written at once. */
const CROWD = 3
/** So long after a crowd, another is expected. */
const CROWD_MS = 500
/** So long a crowd's first commit waits for the others: one sync for all of them. */
const GATHER_MS = 2

/**
 * Writes batches one after the other. A commit by itself is written at once, which is soonest done; where many come
 * together a thread writes for all of them, while the cloud goes on answering.
 */
function startDisk(
  workerData: { file: string; durable: boolean },
  writeHere: (rows: readonly Row[]) => void,
  onFailure: (problem: DiskFailed) => void = () => undefined,
) {
  const worker = new Worker(path.join(__dirname, 'disk-writer.cjs'), { workerData })
  let gathering: Batch | undefined
  let writing: Batch | undefined
  let hasThread = true
  let lastCrowd = -Infinity
  let isScheduled = false
  let syncs = 0

  worker.on('message', ({ problem }: { problem?: string }) => finish(problem))
  worker.on('error', ({ message }) => {
    hasThread = false
    if (writing) finish(message)
  })
  const gone = new Promise((resolve) => worker.on('exit', resolve))

  function append(rows: readonly Row[], undo: () => void): void {
    gathering ??= newBatch()
    schedule()
    gathering.undos.push(undo)
    gathering.rows.push(...rows)
  }

  function write(): void {
    if (writing || !gathering) return
    writing = gathering
    gathering = undefined
    if (writing.undos.length >= CROWD) lastCrowd = performance.now()
    if (!isCrowd()) finish(problemHere(writing.rows))
    else worker.postMessage(writing.rows)
  }

  /** One more turn of the loop, or a moment in a crowd: whoever knocks already comes along. */
  function schedule(): void {
    if (isScheduled || writing || !gathering) return
    isScheduled = true
    const go = () => {
      isScheduled = false
      write()
    }
    if (isCrowd()) setTimeout(go, GATHER_MS)
    else setImmediate(go)
  }

  function isCrowd(): boolean {
    return hasThread && performance.now() - lastCrowd <= CROWD_MS
  }

  function problemHere(rows: readonly Row[]): string | undefined {
    try {
      writeHere(rows)
      return undefined
    } catch (problem) {
      return problem instanceof Error ? problem.message : String(problem)
    }
  }

  function finish(problem: string | undefined): void {
    syncs++
    const done = problem === undefined ? [writing] : [writing, gathering]
    writing = undefined
    if (problem !== undefined) giveUp(done, diskFailed(problem))
    else done[0]?.settle()
    schedule()
  }

  /** What is gathered was made of what the disk did not take: it goes too, the last first. */
  function giveUp(batches: readonly (Batch | undefined)[], problem: DiskFailed): void {
    gathering = undefined
    for (const batch of batches.toReversed()) for (const undo of batch?.undos.toReversed() ?? []) undo()
    for (const batch of batches) batch?.settle(problem)
    onFailure(problem)
  }

  async function close(): Promise<void> {
    await settled().catch(() => undefined)
    // Asked, never terminated: libsql aborts the whole process when its thread is stopped while it opens a database.
    worker.postMessage('end')
    await gone
  }

  /** What is gathered is written after what is on its way. */
  const settled = (): Promise<void> => (gathering ?? writing)?.done ?? Promise.resolve()

  return { append, settled, syncs: () => syncs, close }
}

function newBatch(): Batch {
  let settle: Batch['settle'] = () => undefined
  const done = new Promise<void>((resolve, reject) => {
    settle = (problem) => (problem ? reject(problem) : resolve())
  })
  // Whoever waits hears of it; nobody may be waiting.
  done.catch(() => undefined)
  return { rows: [], undos: [], done, settle }
}
