import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClock } from '../movable-clock'
import { change, type ActionContext } from '../database/actions/context'
import { idOf } from '../database/engine/collection'
import { createEngine } from '../database/engine/engine'
import { openJournal, type Journal } from '../database/engine/journal'
import { createTransactions } from '../database/engine/transactions'

// What is asked in one turn is asked before any clock runs out, so no machine is too slow for this.
const LIFE_MS = 50

let folder: string
let journal: Journal
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'life-'))
  journal = openJournal(folder, { durable: false })
})
afterEach(async () => {
  await journal.close()
  rmSync(folder, { recursive: true, force: true })
})

function open() {
  const engine = createEngine(journal, { collections: { things: {} } })
  const transactions = createTransactions(engine, createClock(), LIFE_MS)
  const things = engine.collection('things')
  const saying = (id: string, n: number) => ({ collection: things, id: idOf({ _id: id }), after: { _id: id, n } })
  return {
    transactions,
    document: (id: string) => things.entry(idOf({ _id: id }))?.document,
    /** A transaction that holds a document, as one that nobody ends does. */
    hold: (id: string) => {
      const transaction = transactions.find(transactions.start())
      transaction.write(saying(id, 2))
      return transaction
    },
    write: (...ids: string[]) =>
      change({ engine, transactions } as ActionContext, undefined, () => ({ writes: ids.map((id) => saying(id, 3)) })),
  }
}

describe('a transaction’s life', () => {
  it('ends by itself when nobody ends it, and whoever waited goes on', async () => {
    const { transactions, document, hold, write } = open()
    const { id } = hold('a')
    await write('a')
    expect(document('a')).toEqual({ _id: 'a', n: 3 })
    expect(() => transactions.find(id)).toThrow('TransactionNotExist')
  })

  it('lets all go on who waited', async () => {
    const { document, hold, write } = open()
    hold('a')
    await Promise.all([write('a'), write('a', 'b')])
    expect(document('b')).toEqual({ _id: 'b', n: 3 })
  })

  it('is as long as a plain write waits, whoever else comes to hold one of its documents', async () => {
    const { transactions, document, hold, write } = open()
    const first = hold('a')
    const waiting = write('a', 'b')
    hold('b')
    transactions.abort(first.id)
    await expect(waiting).rejects.toThrow('operation exceeded time limit')
    expect([document('a'), document('b')]).toEqual([undefined, undefined])
  })
})
