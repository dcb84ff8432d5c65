import { setTimeout as pause } from 'node:timers/promises'
import { startCloud, type Cloud } from '../index'
import { empty } from './support/empty'
import { connect, type Database, type Transaction } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: {
      collections: { things: { indexes: [{ fields: { kind: 1 } }, { fields: { code: 1 }, unique: true }] } },
    },
  })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())
beforeEach(async () => {
  await empty(db)
  await db.collection('things').add([
    { _id: 'a', n: 1, kind: 'k', code: 'a' },
    { _id: 'b', n: 2, kind: 'k', code: 'b' },
  ])
})

const things = (source: { collection: Database['collection'] }) => source.collection('things')
const inside = (transaction: Transaction) => transaction.collection('things')
const addOne = () =>
  db.runTransaction(async (transaction) => {
    const { data } = await inside(transaction).doc('a').get()
    await inside(transaction)
      .doc('a')
      .update({ n: Number(data!.n) + 1 })
  }, 100)
const CONFLICT = { code: 'DATABASE_TRANSACTION_CONFLICT', message: expect.stringContaining('TransactionConflict') }
const GONE = { code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('TransactionNotExist') }

describe('a transaction', () => {
  it('takes its snapshot with its first operation, not when it starts', async () => {
    const transaction = await db.startTransaction()
    await things(db).doc('a').update({ n: 10 })
    expect((await inside(transaction).doc('a').get()).data).toMatchObject({ n: 10 })
    await things(db).doc('b').update({ n: 20 })
    expect((await inside(transaction).doc('b').get()).data).toMatchObject({ n: 2 })
    await transaction.rollback()
  })

  it('sees its snapshot with its own writes, in queries too, and nobody else sees them', async () => {
    const transaction = await db.startTransaction()
    await inside(transaction).doc('a').update({ n: 100 })
    await inside(transaction).add({ _id: 'c', kind: 'k', n: 3, code: 'c' })
    await inside(transaction).doc('b').remove()
    await things(db).add({ _id: 'late', kind: 'k', n: 4, code: 'late' })
    const { data } = await inside(transaction).where({ kind: 'k' }).orderBy('n', 'desc').get()
    expect(data.map(({ _id, n }) => [_id, n])).toEqual([
      ['a', 100],
      ['c', 3],
    ])
    expect((await things(db).where({ kind: 'k' }).get()).data.map(({ _id }) => _id).sort()).toEqual(['a', 'b', 'late'])
    await transaction.commit()
    expect((await things(db).where({ kind: 'k' }).get()).data.map(({ _id }) => _id).sort()).toEqual(['a', 'c', 'late'])
  })

  it('answers as the SDK shows it: one document or null, and what was inserted', async () => {
    const transaction = await db.startTransaction()
    expect((await inside(transaction).doc('nobody').get()).data).toBeNull()
    expect(await inside(transaction).add({ _id: 'x', code: 'x' })).toMatchObject({ id: 'x', inserted: 1, ok: 1 })
    expect(await inside(transaction).doc('a').set({ n: 7, code: 'a' })).toMatchObject({ updated: 1 })
    expect(await inside(transaction).where({ _id: 'a' }).updateAndReturn({ n: 8 })).toMatchObject({
      updated: 1,
      doc: { n: 8 },
    })
    await transaction.commit()
    expect((await things(db).doc('a').get()).data).toMatchObject([{ n: 8 }])
  })

  it('loses to the first writer at once, and is over as a whole', async () => {
    const [first, second] = await Promise.all([db.startTransaction(), db.startTransaction()])
    await inside(first).doc('a').update({ n: 10 })
    await inside(second).doc('b').update({ n: 20 })
    await expect(inside(second).doc('a').update({ n: 30 })).rejects.toMatchObject(CONFLICT)
    await expect(second.rollback()).rejects.toMatchObject(GONE)
    await expect(inside(second).doc('b').get()).rejects.toMatchObject(GONE)
    await first.commit()
    expect((await things(db).get()).data).toMatchObject([{ n: 10 }, { n: 2 }])
  })

  it('conflicts with what has changed since its snapshot', async () => {
    const transaction = await db.startTransaction()
    await inside(transaction).doc('a').get()
    await things(db).doc('b').update({ n: 20 })
    await expect(inside(transaction).doc('b').update({ n: 30 })).rejects.toMatchObject(CONFLICT)
  })

  it('may read what another one writes: write skew is allowed', async () => {
    const [first, second] = await Promise.all([db.startTransaction(), db.startTransaction()])
    await Promise.all([inside(first).doc('b').get(), inside(second).doc('a').get()])
    await inside(first).doc('a').update({ n: 0 })
    await inside(second).doc('b').update({ n: 0 })
    await Promise.all([first.commit(), second.commit()])
    expect((await things(db).get()).data).toMatchObject([{ n: 0 }, { n: 0 }])
  })

  it('makes plain writes wait, which then see what it did', async () => {
    const transaction = await db.startTransaction()
    await inside(transaction).doc('a').update({ n: 50 })
    let isDone = false
    const waiting = things(db)
      .where({ _id: 'a' })
      .update({ n: db.command.inc(1) })
      .then(() => (isDone = true))
    await pause(100)
    expect(isDone).toBe(false)
    await transaction.commit()
    expect(await waiting).toBe(true)
    expect((await things(db).doc('a').get()).data).toMatchObject([{ n: 51 }])
  })

  it('holds unique keys against others, inside and outside', async () => {
    const [first, second] = await Promise.all([db.startTransaction(), db.startTransaction()])
    await inside(first).add({ _id: 'x', code: 'same' })
    await expect(inside(second).add({ _id: 'y', code: 'same' })).rejects.toMatchObject(CONFLICT)
    const waiting = things(db).add({ _id: 'z', code: 'same' })
    await first.rollback()
    expect(await waiting).toMatchObject({ id: 'z' })
  })

  it('is ended by a duplicate key', async () => {
    const transaction = await db.startTransaction()
    await expect(inside(transaction).add({ _id: 'a', code: 'new' })).rejects.toMatchObject({
      message: expect.stringContaining('E11000'),
    })
    await expect(transaction.commit()).rejects.toMatchObject(GONE)
  })

  it('is over after its end', async () => {
    const transaction = await db.startTransaction()
    await inside(transaction).doc('a').update({ n: 2 })
    await transaction.commit()
    await expect(transaction.commit()).rejects.toMatchObject(GONE)
    await expect(transaction.rollback()).rejects.toMatchObject(GONE)
  })

  it('sums up what many add at once, with the SDK’s own retries', async () => {
    await Promise.all(Array.from({ length: 10 }, addOne))
    expect((await things(db).doc('a').get()).data).toMatchObject([{ n: 11 }])
  })
})

describe('on demand, a transaction', () => {
  afterEach(() => cloud.faults.clear())

  it('meets a conflict', async () => {
    const transaction = await db.startTransaction()
    cloud.faults.set([{ kind: 'conflict', rate: 1 }])
    await expect(inside(transaction).doc('a').update({ n: 2 })).rejects.toMatchObject(CONFLICT)
    cloud.faults.clear()
    await expect(transaction.commit()).rejects.toMatchObject(GONE)
  })

  it('meets conflicts as often as it is told, and the SDK tries again', async () => {
    cloud.faults.set([{ kind: 'conflict', rate: 0.3 }])
    for (let i = 0; i < 20; i++) await addOne()
    expect((await things(db).doc('a').get()).data).toMatchObject([{ n: 21 }])
  })

  it('meets them where plain writes do not', async () => {
    cloud.faults.set([
      { kind: 'conflict', rate: 1 },
      { kind: 'busy', rate: 1 },
    ])
    expect(await things(db).doc('a').update({ n: 5 })).toMatchObject({ updated: 1 })
  })

  it('meets a busy server, and may try again', async () => {
    const transaction = await db.startTransaction()
    cloud.faults.set([{ kind: 'busy', rate: 1, action: 'database.modifyDocument' }])
    await expect(inside(transaction).doc('a').update({ n: 2 })).rejects.toMatchObject({
      message: expect.stringContaining('TransactionBusy'),
    })
    cloud.faults.clear()
    await inside(transaction).doc('a').update({ n: 3 })
    await transaction.commit()
    expect((await things(db).doc('a').get()).data).toMatchObject([{ n: 3 }])
  })
})

describe('a transaction’s life', () => {
  it('is thirty seconds of the cloud’s clock too, when that is moved', async () => {
    const transaction = await db.startTransaction()
    await inside(transaction).doc('a').update({ n: 2 })
    cloud.time.advance(29_000)
    await inside(transaction).doc('a').update({ n: 3 })
    cloud.time.advance(1_500)
    await expect(transaction.commit()).rejects.toMatchObject({
      ...GONE,
      message:
        '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
    })
    cloud.time.real()
    expect((await things(db).doc('a').get()).data).toMatchObject([{ n: 1 }])
  })
})
