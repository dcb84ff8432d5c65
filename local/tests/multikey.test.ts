import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloud, type Cloud, type CloudOptions } from '../index'
import { connect, type Database, type Query } from './support/sdk'

let cloud: Cloud
let db: Database

beforeEach(async () => {
  const indexes = [
    { fields: { tags: 1, rank: 1 } },
    { fields: { a: 1, b: 1 } },
    { fields: { 'goods.sku': 1, 'goods.shop': 1 }, unique: true, name: 'once' },
  ] as const
  cloud = await startCloud({ port: 0, definition: { collections: { things: { indexes } } } })
  db = connect(cloud.url).db
})
afterEach(() => cloud.stop())

const things = () => db.collection('things')
const goods = (...pairs: [number, string][]) => ({ goods: pairs.map(([sku, shop]) => ({ sku, shop })) })
const ids = async (query: Query) => (await query.get()).data.map(({ _id }) => _id)

describe('an index through a list', () => {
  it('sorts by the least of the whole list going up and by the greatest going down, whichever element was asked for', async () => {
    await things().add([
      { _id: 1, tags: [1, 9], ...goods([1, 'x']) },
      { _id: 2, tags: [0, 1], ...goods([2, 'x']) },
      { _id: 3, tags: [1], ...goods([3, 'x']) },
    ])
    const asked = () => things().where({ tags: 1 })
    expect(await ids(asked().orderBy('tags', 'asc'))).toEqual([2, 1, 3])
    expect(await ids(asked().orderBy('tags', 'desc'))).toEqual([1, 2, 3])
    expect(await ids(asked().orderBy('tags', 'asc').limit(1))).toEqual([2])
  })

  it('sorts by two fields of its elements as they stand together', async () => {
    await things().add([
      { _id: 'one', ...goods([1, 'x'], [2, 'a']) },
      { _id: 'other', ...goods([1, 'm']) },
    ])
    expect(await ids(things().orderBy('goods.sku', 'asc').orderBy('goods.shop', 'asc'))).toEqual(['other', 'one'])
  })

  it('finds what is true of different elements, and of one', async () => {
    await things().add({ _id: 1, ...goods([1, 'x'], [2, 'y']) })
    expect(await ids(things().where({ 'goods.sku': 1, 'goods.shop': 'y' }))).toEqual([1])
    expect(await ids(things().where({ 'goods.sku': db.command.lte(1), 'goods.shop': db.command.gte('y') }))).toEqual([
      1,
    ])
    expect(await ids(things().where({ goods: db.command.elemMatch({ sku: 1, shop: 'y' }) }))).toEqual([])
  })

  it('finds a place in a list, and nothing by it where there is no such place', async () => {
    await things().add([
      { _id: 1, a: [{ n: 5 }, { n: 6 }], ...goods([1, 'x']) },
      { _id: 2, a: [{ n: 6 }], ...goods([2, 'x']) },
    ])
    expect(await ids(things().where({ 'a.0.n': 6 }))).toEqual([2])
    expect(await ids(things().orderBy('a.0.n', 'desc'))).toEqual([2, 1])
  })

  it('holds each pair of values once, but for the document that has it twice itself', async () => {
    await things().add({ _id: 1, ...goods([1, 'x'], [2, 'y'], [2, 'y']) })
    await things().add({ _id: 2, ...goods([1, 'y'], [2, 'x']) })
    await expect(things().add({ _id: 3, ...goods([7, 'z'], [2, 'y']) })).rejects.toThrow(/E11000.*once/)
    await expect(
      things()
        .doc(2)
        .update(goods([2, 'y'])),
    ).rejects.toThrow('E11000')
    expect((await things().count()).total).toBe(2)
  })
})

describe('two lists beside one another in one index', () => {
  const PARALLEL = { code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('parallel arrays [b] [a]') }
  const both = { a: [1], b: [2] }

  it('are refused to what is added, alone or among others, of which those before it stay', async () => {
    await expect(things().add({ _id: 1, ...both })).rejects.toMatchObject(PARALLEL)
    const many = [{ _id: 2, ...goods([2, 'x']) }, { _id: 3, ...both }, { _id: 4 }]
    await expect(things().add(many)).rejects.toMatchObject(PARALLEL)
    expect(await ids(things())).toEqual([2])
    expect(await ids(things().where({ a: 1 }))).toEqual([])
  })

  it('are refused to every kind of change, which changes nothing', async () => {
    await things().add({ _id: 1, a: [1], b: 2 })
    await expect(
      things()
        .doc(1)
        .update({ b: [2] }),
    ).rejects.toMatchObject(PARALLEL)
    await expect(
      things()
        .where({ a: 1 })
        .update({ b: db.command.set([2]) }),
    ).rejects.toMatchObject(PARALLEL)
    await expect(
      things()
        .where({ a: 1 })
        .updateAndReturn({ b: [2] }),
    ).rejects.toMatchObject(PARALLEL)
    await expect(things().doc(1).set(both)).rejects.toMatchObject(PARALLEL)
    expect((await things().where({ a: 1, b: 2 }).get()).data).toEqual([{ _id: 1, a: [1], b: 2 }])
  })

  it('end the transaction that writes them', async () => {
    const transaction = await db.startTransaction()
    await expect(transaction.collection('things').add({ _id: 1, ...both })).rejects.toMatchObject(PARALLEL)
    await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    expect(await things().add({ _id: 1 })).toMatchObject({ id: 1 })
  })

  it('cannot be sorted by', async () => {
    await things().add({ _id: 1, c: [1], d: [2] })
    await expect(things().orderBy('c', 'asc').orderBy('d', 'asc').get()).rejects.toThrow(
      'cannot sort with keys that are parallel arrays',
    )
  })

  it('keep a cloud from starting whose index came later than they', async () => {
    const data = mkdtempSync(join(tmpdir(), 'cloud-parallel-'))
    const start = (definition: CloudOptions['definition']) => startCloud({ port: 0, data, definition })
    const own = await start({ collections: { things: {} } })
    await connect(own.url).db.collection('things').add(both)
    await own.stop()
    await expect(start({ collections: { things: { indexes: [{ fields: { a: 1, b: 1 } }] } } })).rejects.toThrow(
      'The index "a_1_b_1" of "things" cannot be made: cannot index parallel arrays [b] [a].',
    )
  })
})
