import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloud, type Cloud } from '../index'
import { connect, type Database } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: {
      collections: { things: { indexes: [{ fields: { kind: 1, at: -1 } }, { fields: { code: 1 }, unique: true }] } },
    },
  })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())

describe('documents through the SDK', () => {
  it('are stored, read back with their types, and counted', async () => {
    const at = new Date(0)
    const { id } = await db
      .collection('things')
      .add({ kind: 'lamp', at, code: 1, big: 2 ** 40, half: 1.5, none: null, deep: { list: [1, { x: 'y' }] } })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    const { data } = await db.collection('things').doc(id).get()
    expect(data).toEqual([
      { _id: id, kind: 'lamp', at, code: 1, big: 2 ** 40, half: 1.5, none: null, deep: { list: [1, { x: 'y' }] } },
    ])
    expect((await db.collection('things').where({ kind: 'lamp' }).count()).total).toBe(1)
  })

  it('are refused twice under the same id or unique key', async () => {
    await db.collection('things').add({ _id: 'once', code: 77 })
    await expect(db.collection('things').add({ _id: 'once', code: 78 })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000'),
    })
    await expect(db.collection('things').add({ _id: 'other', code: 77 })).rejects.toMatchObject({
      message: expect.stringContaining('index: code_1'),
    })
  })

  it('are changed by operators on condition', async () => {
    await db.collection('things').add({ _id: 'v', version: 1, code: 5 })
    const _ = db.command
    const change = (version: number) =>
      db
        .collection('things')
        .where({ _id: 'v', version })
        .update({ version: _.inc(1), tags: _.push(['a', 'b']), nested: { deep: true } })
    expect(await change(1)).toMatchObject({ updated: 1 })
    expect(await change(1)).toMatchObject({ updated: 0 })
    const { data } = await db.collection('things').doc('v').get()
    expect(data).toEqual([{ _id: 'v', version: 2, code: 5, nested: { deep: true }, tags: ['a', 'b'] }])
  })

  it('come in order, page by page, through an index', async () => {
    const _ = db.command
    await db
      .collection('things')
      .add(
        Array.from({ length: 30 }, (_, n) => ({ _id: `p${n}`, kind: 'page', at: new Date(n * 1000), code: 1000 + n })),
      )
    const { data } = await db
      .collection('things')
      .where({ kind: 'page', at: _.lt(new Date(20_000)) })
      .orderBy('at', 'desc')
      .limit(3)
      .get()
    expect(data.map(({ _id }) => _id)).toEqual(['p19', 'p18', 'p17'])
    const rest = await db.collection('things').where({ kind: 'page' }).orderBy('at', 'asc').skip(28).get()
    expect(rest.data.map(({ _id }) => _id)).toEqual(['p28', 'p29'])
  })

  it('are aggregated, joined through the foreign index', async () => {
    const $ = db.command.aggregate
    const { data } = await db
      .collection('things')
      .aggregate()
      .match({ kind: 'page' })
      .group({ _id: null, n: $.sum(1), last: $.max('$code') })
      .end()
    expect(data).toEqual([{ _id: null, n: 30, last: 1029 }])
    const joined = await db
      .collection('things')
      .aggregate()
      .match({ _id: 'v' })
      .lookup({ from: 'things', localField: '_id', foreignField: '_id', as: 'same' })
      .project({ n: $.size('$same') })
      .end()
    expect(joined.data).toEqual([{ _id: 'v', n: 1 }])
  })
})

describe('a transaction', () => {
  it('is seen by nobody before it is committed, and as a whole afterwards', async () => {
    await db.collection('things').add({ _id: 'seats', left: 2, code: 'seats' })
    const transaction = await db.startTransaction()
    await transaction
      .collection('things')
      .doc('seats')
      .update({ left: db.command.inc(-1) })
    expect((await transaction.collection('things').doc('seats').get()).data).toMatchObject({ left: 1 })
    expect((await db.collection('things').doc('seats').get()).data).toMatchObject([{ left: 2 }])
    await transaction.commit()
    expect((await db.collection('things').doc('seats').get()).data).toMatchObject([{ left: 1 }])
  })

  it('loses to the first writer, at once', async () => {
    const [first, second] = [await db.startTransaction(), await db.startTransaction()]
    await first.collection('things').doc('seats').update({ left: 10 })
    await expect(second.collection('things').doc('seats').update({ left: 20 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await first.commit()
    await expect(second.rollback()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
  })
})

it('tells what it does not know, and where it would belong', async () => {
  await expect(db.collection('nowhere').get()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  await expect(
    db
      .collection('things')
      .options({ raw: true })
      .where({ a: { $near: 1 } })
      .get(),
  ).rejects.toMatchObject({ message: expect.stringContaining('$near') })
})

describe('a unique index over what is kept already', () => {
  const startOn = (data: string, unique: boolean) =>
    startCloud({
      port: 0,
      data,
      definition: { collections: { things: { indexes: [{ fields: { 'by.code': 1 }, unique }] } } },
    })

  it('is refused in a sentence where two documents are alike, and nothing is lost', async () => {
    const data = mkdtempSync(join(tmpdir(), 'cloud-unique-'))
    const before = await startOn(data, false)
    await connect(before.url)
      .db.collection('things')
      .add([{ _id: 'a', by: { code: 7 } }, { _id: 'b', by: { code: 7 } }, { _id: 'c' }])
    await before.stop()
    await expect(startOn(data, true)).rejects.toThrow(
      'The unique index "by.code_1" of "things" cannot be made: two documents have { by.code: 7 }.',
    )
    const again = await startOn(data, false)
    const things = connect(again.url).db.collection('things')
    expect((await things.count()).total).toBe(3)
    await things.doc('b').remove()
    await again.stop()
    const unique = await startOn(data, true)
    await expect(connect(unique.url).db.collection('things').add({ by: {} })).rejects.toThrow('{ by.code: null }')
    await unique.stop()
  })
})
