import { randomBytes } from 'node:crypto'
import type { MovableClock } from '../../movable-clock'
import { ActionFailed, requestFailed } from '../action-failed'
import type { Document } from '../document'
import type { FieldIndex } from '../index/field-index'
import type { View } from '../query/select'
import { duplicateKey, type Collection } from './collection'
import type { Engine } from './engine'

/** A transaction under way. Its first operation takes the snapshot that all later ones see. */
export interface Transaction {
  readonly id: string
  readonly view: () => View
  readonly write: (write: PlainWrite) => void
}

export interface Transactions {
  readonly start: () => string
  /** Refuses an id that is unknown, finished, aborted or older than its life. */
  readonly find: (id: string) => Transaction
  readonly commit: (id: string) => void
  readonly abort: (id: string) => void
  /** Resolves when the transaction that holds one of these writes is over; nothing when none does. */
  readonly freeFor: (writes: readonly PlainWrite[]) => Promise<void> | undefined
  /** How long one lives, and a plain write waits, in milliseconds. */
  readonly lifeMs: number
}

export interface PlainWrite {
  readonly collection: Collection
  readonly id: string
  /** Absent means removed. */
  readonly after: Document | undefined
  /** Refused when the id is taken. */
  readonly isNew?: boolean
}

interface Holder {
  readonly released: Promise<void>
}

export const TRANSACTION_LIFE_MS = 30_000

/** A transaction's life is over when it is by the machine's clock or by the cloud's, whichever comes first. */
export function createTransactions(engine: Engine, clock: MovableClock, lifeMs = TRANSACTION_LIFE_MS): Transactions {
  const running = new Map<string, Running>()
  const locks = new Map<string, Holder>()

  clock.onMove(() => {
    const now = clock.now()
    for (const transaction of running.values()) if (transaction.ends <= now) transaction.end()
  })

  interface Running extends Transaction, Holder {
    readonly writes: () => PlainWrite[]
    readonly ends: Date
    readonly end: () => void
  }

  function start(): string {
    const id = randomBytes(12).toString('hex')
    running.set(id, begin(id))
    return id
  }

  function begin(id: string): Running {
    const own = new Map<Collection, Map<string, Document | undefined>>()
    const held: string[] = []
    let past: ReturnType<Engine['holdPast']> | undefined
    let release = (): void => undefined
    const released = new Promise<void>((resolve) => (release = resolve))
    const timer = setTimeout(() => end(), lifeMs)
    timer.unref()
    const ends = new Date(clock.now().getTime() + lifeMs)

    const snapshot = () => (past ??= engine.holdPast()).version

    function document(collection: Collection, key: string): Document | undefined {
      const mine = own.get(collection)
      if (mine?.has(key)) return mine.get(key)
      const before = collection.past.get(key)?.find(({ until }) => until > snapshot())
      return before ? before.document : collection.entry(key)?.document
    }

    function* changed(collection: Collection): Generator<string> {
      yield* own.get(collection)?.keys() ?? []
      for (const [key, pasts] of collection.past) if (pasts.some(({ until }) => until > snapshot())) yield key
    }

    /** A write that is refused ends the transaction. */
    function write(plain: PlainWrite): void {
      try {
        take(plain)
      } catch (problem) {
        end()
        throw problem
      }
    }

    function take({ collection, id: key, after, isNew }: PlainWrite): void {
      snapshot()
      lock(lockOf(collection, key))
      if (collection.past.get(key)?.some(({ until }) => until > snapshot())) throw conflict()
      if (isNew && after && document(collection, key))
        throw duplicateKey(collection.name, collection.indexes[0]!, after)
      if (after) for (const index of collection.indexes) claim(collection, index, key, after)
      const mine = own.get(collection) ?? new Map<string, Document | undefined>()
      own.set(collection, mine.set(key, after))
    }

    function claim(collection: Collection, index: FieldIndex, key: string, after: Document): void {
      const mine = own.get(collection) ?? new Map<string, Document | undefined>()
      const keys = index.keysOf(after)
      if (!index.unique) return
      for (const unique of keys) {
        lock(lockOf(collection, index.name, unique))
        const holds = (other: Document | undefined) => other !== undefined && index.keysOf(other).includes(unique)
        const rivals = [...mine].filter(([id, other]) => id !== key && holds(other))
        if (rivals.length > 0) throw duplicateKey(collection.name, index, after)
        index.keys.scan(unique, unique + '\0', false, ({ id }) => {
          if (id !== key && !mine.has(id)) throw duplicateKey(collection.name, index, after)
          return false
        })
      }
    }

    function lock(name: string): void {
      const holder = locks.get(name)
      if (holder && holder !== me) throw conflict()
      if (holder) return
      locks.set(name, me)
      held.push(name)
    }

    function end(): void {
      clearTimeout(timer)
      running.delete(id)
      for (const name of held) locks.delete(name)
      past?.letGo()
      release()
    }

    const writes = () =>
      [...own].flatMap(([collection, documents]) =>
        [...documents].map(([key, after]) => ({ collection, id: key, after })),
      )
    function view(): View {
      snapshot()
      return { changed, document }
    }
    const me: Running = { id, view, write, writes, released, ends, end }
    return me
  }

  function find(id: string): Running {
    const transaction = running.get(id)
    if (transaction) return transaction
    throw new ActionFailed(
      'DATABASE_TRANSACTION_FAIL',
      `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${ASK_AGAIN}`,
    )
  }

  function commit(id: string): void {
    const transaction = find(id)
    const writes = transaction.writes()
    transaction.end()
    engine.commit(writes)
  }

  function freeFor(writes: readonly PlainWrite[]): Promise<void> | undefined {
    for (const { collection, id, after } of writes) {
      const names = [lockOf(collection, id)]
      for (const index of collection.indexes) {
        if (index.unique && after) names.push(...index.keysOf(after).map((key) => lockOf(collection, index.name, key)))
      }
      const holder = names.map((name) => locks.get(name)).find((found) => found !== undefined)
      if (holder) return holder.released
    }
    return undefined
  }

  return { start, find, commit, abort: (id) => find(id).end(), freeFor, lifeMs }
}

const lockOf = (collection: Collection, ...rest: readonly string[]) => [collection.name, ...rest].join('\0')

/** What a plain write is told that has waited for as long as a transaction lives. */
export const waitedTooLong = () => requestFailed('operation exceeded time limit')

/** How the platform ends what it says of a transaction that went wrong. */
const ASK_AGAIN = 'Please check your request, but if the problem persists, contact us.'

export const conflict = () =>
  new ActionFailed(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${ASK_AGAIN}`,
  )
