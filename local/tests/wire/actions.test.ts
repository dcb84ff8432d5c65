import { empty } from '../support/empty'
import { askedIn, membersOf } from '../support/relay'
import type { Collection } from '../support/sdk'
import { openWire, type Wire } from '../support/open-wire'

let wire: Wire
let relay: Wire['relay']
let db: Wire['db']

beforeAll(async () => {
  wire = await openWire()
  ;({ relay, db } = wire)
})
afterAll(() => wire.close())
beforeEach(async () => {
  await empty(db)
  await things().add([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
  ])
})

const things = () => db.collection('things')
const replied = () => membersOf(relay.last().reply)
const requestId = expect.any(String) as string

interface Case {
  readonly call: () => Promise<unknown>
  readonly asks: object
  readonly answers: object
  readonly gives: object
}

describe('an action asks and answers as captured:', () => {
  const inc = () => ({ n: db.command.inc(1) })
  const $inc = '{"$inc":{"n":{"$numberInt":"1"}}}'
  const common = { collectionName: 'things' }
  const cases: [string, Case][] = [
    [
      'add',
      {
        call: () => things().add({ _id: 'c', n: 3 }),
        asks: { ...common, action: 'database.insertDocument', data: ['{"_id":"c","n":{"$numberInt":"3"}}'] },
        answers: { insertedIds: ['c'] },
        gives: { id: 'c', requestId },
      },
    ],
    [
      'add of many',
      {
        call: () => things().add([{ _id: 'c' }, { _id: 3 }]),
        asks: { ...common, action: 'database.insertDocument', data: ['{"_id":"c"}', '{"_id":{"$numberInt":"3"}}'] },
        answers: { insertedIds: ['c', 3] },
        gives: { ids: ['c', 3], requestId },
      },
    ],
    [
      'create',
      {
        call: () => things().doc('c').create({ n: 3 }),
        asks: { ...common, action: 'database.insertDocument', data: ['{"n":{"$numberInt":"3"},"_id":"c"}'] },
        answers: { insertedIds: ['c'] },
        gives: { id: 'c', requestId },
      },
    ],
    [
      'get by id',
      {
        call: () => things().doc('a').field({ n: true }).get(),
        asks: {
          ...{ ...common, action: 'database.getDocument', queryType: 'DOC', multi: false },
          ...{ query: '{"_id":"a"}', projection: '{"n":{"$numberInt":"1"}}' },
        },
        answers: { list: ['{"_id":"a","n":1}'] },
        gives: { data: [{ _id: 'a', n: 1 }], requestId },
      },
    ],
    [
      'get by a condition',
      {
        call: () =>
          things()
            .where({ n: db.command.gt(0) })
            .orderBy('n', 'desc')
            .orderBy('_id', 'asc')
            .skip(1)
            .limit(2)
            .get(),
        asks: {
          ...{ ...common, action: 'database.getDocument', queryType: 'WHERE', offset: 1, limit: 2 },
          ...{ query: '{"n":{"$gt":{"$numberInt":"0"}}}', order: '{"n":{"$numberInt":"-1"},"_id":{"$numberInt":"1"}}' },
        },
        answers: { list: ['{"_id":"a","n":1}'] },
        gives: { data: [{ _id: 'a', n: 1 }], requestId },
      },
    ],
    [
      'count',
      {
        call: () => things().where({ n: 1 }).count(),
        asks: {
          ...common,
          action: 'database.calculateDocument',
          queryType: 'WHERE',
          query: '{"n":{"$numberInt":"1"}}',
        },
        answers: { total: 1 },
        gives: { total: 1, requestId },
      },
    ],
    [
      'set of what is new',
      {
        call: () => things().doc('c').set({ n: 3 }),
        asks: {
          ...{
            ...common,
            action: 'database.modifyDocument',
            queryType: 'DOC',
            multi: false,
            merge: false,
            upsert: true,
          },
          ...{ query: '{"_id":"c"}', data: '{"n":{"$numberInt":"3"}}' },
        },
        answers: { updated: 0, matched: 0, upsert_id: 'c' },
        gives: { updated: 0, upsertedId: 'c', requestId },
      },
    ],
    [
      'set of what is there',
      {
        call: () => things().doc('a').set({ m: 3 }),
        asks: { action: 'database.modifyDocument', merge: false, upsert: true },
        answers: { updated: 1, matched: 1 },
        gives: { updated: 1, upsertedId: undefined, requestId },
      },
    ],
    [
      'update by id',
      {
        call: () => things().doc('a').update(inc()),
        asks: {
          ...{
            ...common,
            action: 'database.modifyDocument',
            queryType: 'DOC',
            multi: false,
            merge: true,
            upsert: false,
          },
          ...{ query: '{"_id":"a"}', data: $inc },
        },
        answers: { updated: 1 },
        gives: { updated: 1, requestId },
      },
    ],
    [
      'update by a condition',
      {
        call: () =>
          things()
            .where({ n: db.command.gt(0) })
            .update(inc()),
        asks: {
          ...{
            ...common,
            action: 'database.modifyDocument',
            queryType: 'WHERE',
            multi: true,
            merge: true,
            upsert: false,
          },
          ...{ query: '{"n":{"$gt":{"$numberInt":"0"}}}', data: $inc },
        },
        answers: { updated: 2 },
        gives: { updated: 2, requestId, upsertId: undefined },
      },
    ],
    [
      'update of one by a condition',
      {
        call: () =>
          things()
            .options({ multiple: false })
            .where({ n: db.command.gt(0) })
            .update(inc()),
        asks: { action: 'database.modifyDocument', queryType: 'WHERE', multi: false },
        answers: { updated: 1 },
        gives: { updated: 1, requestId, upsertId: undefined },
      },
    ],
    [
      'updateAndReturn',
      {
        call: () => things().where({ _id: 'a' }).updateAndReturn(inc()),
        asks: {
          ...common,
          action: 'database.modifyAndReturnDoc',
          queryType: 'WHERE',
          query: '{"_id":"a"}',
          data: $inc,
        },
        answers: { updated: 1, doc: '{"_id":"a","n":2}' },
        gives: { updated: 1, doc: { _id: 'a', n: 2 }, requestId },
      },
    ],
    [
      'updateAndReturn of nothing',
      {
        call: () => things().where({ _id: 'nobody' }).updateAndReturn(inc()),
        asks: { action: 'database.modifyAndReturnDoc' },
        answers: { updated: 0, doc: null },
        gives: { updated: 0, doc: null, requestId },
      },
    ],
    [
      'remove by id',
      {
        call: () => things().doc('a').remove(),
        asks: {
          ...common,
          action: 'database.removeDocument',
          queryType: 'DOC',
          multi: false,
          query: '{"_id":"a"}',
        },
        answers: { deleted: 1 },
        gives: { deleted: 1, requestId },
      },
    ],
    [
      'remove by a condition',
      {
        call: () => things().where({ n: 2 }).remove(),
        asks: { ...common, action: 'database.removeDocument', queryType: 'WHERE', multi: true },
        answers: { deleted: 1 },
        gives: { deleted: 1, requestId },
      },
    ],
    [
      'remove of one by a condition',
      {
        call: () =>
          things()
            .options({ multiple: false })
            .where({ n: db.command.gt(0) })
            .remove(),
        asks: { action: 'database.removeDocument', queryType: 'WHERE', multi: false },
        answers: { deleted: 1 },
        gives: { deleted: 1, requestId },
      },
    ],
    [
      'aggregate',
      {
        call: () =>
          things()
            .aggregate()
            .match({ n: db.command.gt(1) })
            .group({ _id: null, total: db.command.aggregate.sum('$n') })
            .limit(5)
            .end(),
        asks: {
          ...common,
          action: 'database.aggregateDocuments',
          stages: [
            { stageKey: '$match', stageValue: '{"n":{"$gt":{"$numberInt":"1"}}}' },
            { stageKey: '$group', stageValue: '{"_id":null,"total":{"$sum":"$n"}}' },
            { stageKey: '$limit', stageValue: '5' },
          ],
        },
        answers: { list: ['{"_id":null,"total":2}'] },
        gives: { data: [{ _id: null, total: 2 }], requestId },
      },
    ],
  ]
  it.each(cases)('%s', async (_, { call, asks, answers, gives }) => {
    const given = await call()
    expect(askedIn(relay.last())).toMatchObject(asks)
    expect(replied().data).toMatchObject(answers)
    expect(given).toEqual(gives)
  })

  it('createCollection, and no second time', async () => {
    expect(await db.createCollection('made')).toEqual({ requestId })
    expect(askedIn(relay.last())).toEqual({ action: 'database.addCollection', collectionName: 'made' })
    expect((await db.collection('made').count()).total).toBe(0)
    await expect(db.createCollection('made')).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' })
  })
})

describe('a request', () => {
  it('asks for at most a thousand, and for a hundred unless told', async () => {
    await things().get()
    expect(askedIn(relay.last())).toMatchObject({ limit: 100 })
    await things().limit(5000).get()
    expect(askedIn(relay.last())).toMatchObject({ limit: 1000 })
  })

  it('never leaves with a condition that is no object, or all undefined', () => {
    expect(() => things().where('n' as unknown as object)).toThrow()
    expect(() => things().where({ n: undefined })).toThrow()
  })

  it('without a condition changes and removes nothing', async () => {
    await expect(things().update({ n: 0 })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect(askedIn(relay.last())).not.toHaveProperty('query')
    await expect(things().remove()).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    expect((await things().count()).total).toBe(2)
  })

  it('that is raw goes as it was given', async () => {
    const raw = () => things().options({ raw: true })
    await raw()
      .where({ n: { $gt: 0 }, 'a.b': { $exists: false } })
      .update({ $set: { deep: { x: 1 } } })
    expect(askedIn(relay.last())).toMatchObject({
      query: '{"n":{"$gt":{"$numberInt":"0"}},"a.b":{"$exists":false}}',
      data: '{"$set":{"deep":{"x":{"$numberInt":"1"}}}}',
    })
    await raw()
      .aggregate([{ $match: { n: 1 } }])
      .end()
    expect(askedIn(relay.last())).toMatchObject({
      stages: [{ stageKey: '$match', stageValue: '{"n":{"$numberInt":"1"}}' }],
    })
  })

  it('to a collection that nobody made fails, whatever it asks, and makes none', async () => {
    const nowhere = (source: { collection: (name: string) => Collection } = db) => source.collection('nowhere')
    const transaction = await db.startTransaction()
    const asked: (() => Promise<unknown>)[] = [
      () => nowhere().add({ n: 1 }),
      () => nowhere().add([{ n: 1 }]),
      () => nowhere().doc('a').create({ n: 1 }),
      () => nowhere().doc('a').get(),
      () => nowhere().doc('a').set({ n: 1 }),
      () => nowhere().doc('a').update({ n: 1 }),
      () => nowhere().doc('a').remove(),
      () => nowhere().get(),
      () => nowhere().count(),
      () => nowhere().where({ n: 1 }).update({ n: 2 }),
      () => nowhere().where({ n: 1 }).updateAndReturn({ n: 2 }),
      () => nowhere().where({ n: 1 }).remove(),
      () => nowhere().aggregate().match({ n: 1 }).end(),
      () => transaction.collection('nowhere').doc('a').get(),
      () => transaction.collection('nowhere').add({ n: 1 }),
    ]
    for (const ask of asked) {
      await expect(ask()).rejects.toMatchObject({
        code: 'DATABASE_COLLECTION_NOT_EXIST',
        message: expect.stringContaining('[ResourceNotFound] Db or Table not exist.'),
      })
    }
  })
})

describe('inside a transaction', () => {
  it('what asks by id, adds, finds or updates and returns names the transaction', async () => {
    const transaction = await db.startTransaction()
    const { transactionId } = replied()
    const inside = () => transaction.collection('things')
    const asked: [() => Promise<unknown>, object][] = [
      [() => inside().add({ _id: 'c', n: 3 }), { id: 'c', inserted: 1, ok: 1 }],
      [() => inside().doc('d').create({ n: 4 }), { id: 'd', inserted: 1, ok: 1 }],
      [() => inside().doc('a').get(), { data: { _id: 'a', n: 1 } }],
      [() => inside().doc('nobody').get(), { data: null }],
      [() => inside().doc('e').set({ n: 5 }), { updated: 0, upserted: [{ _id: 'e' }] }],
      [() => inside().doc('a').update({ n: 10 }), { updated: 1 }],
      [() => inside().where({ n: 10 }).get(), { data: [{ _id: 'a', n: 10 }] }],
      [() => inside().where({ _id: 'b' }).updateAndReturn({ n: 20 }), { updated: 1, doc: { _id: 'b', n: 20 } }],
      [() => inside().doc('b').remove(), { deleted: 1 }],
      [() => transaction.rollback(), {}],
    ]
    for (const [ask, gives] of asked) {
      expect(await ask()).toMatchObject(gives)
      expect(askedIn(relay.last())).toMatchObject({ transactionId })
    }
    expect((await things().count()).total).toBe(2)
  })

  it('what counts, aggregates, or changes by a condition runs outside, without a word', async () => {
    const transaction = await db.startTransaction()
    const inside = () => transaction.collection('things')
    await inside().add({ _id: 'c', n: 3 })
    expect((await inside().count()).total).toBe(2)
    expect((await inside().aggregate().count('n').end()).data).toEqual([{ n: 2 }])
    expect(await inside().where({ n: 3 }).update({ m: 1 })).toMatchObject({ updated: 0 })
    expect(await inside().where({ n: 1 }).update({ m: 1 })).toMatchObject({ updated: 1 })
    expect(await inside().where({ n: 2 }).remove()).toMatchObject({ deleted: 1 })
    expect(askedIn(relay.last())).not.toHaveProperty('transactionId')
    await transaction.rollback()
    expect((await things().get()).data).toEqual([{ _id: 'a', n: 1, m: 1 }])
  })
})

describe('runTransaction', () => {
  const commits = () => relay.exchanges().filter((each) => askedIn(each).action === 'database.startTransaction').length
  const conflict = { code: 'DATABASE_TRANSACTION_CONFLICT' }

  it('runs four times at most, and only after a conflict', async () => {
    const before = commits()
    let runs = 0
    const losing = db.runTransaction(() => {
      runs++
      return Promise.reject(Object.assign(new Error('conflict'), conflict))
    })
    await expect(losing).rejects.toMatchObject(conflict)
    expect([runs, commits() - before]).toEqual([4, 4])
  })

  it('undoes everything and throws what was thrown, once', async () => {
    let runs = 0
    const failing = db.runTransaction(async (transaction) => {
      runs++
      await transaction.collection('things').doc('a').update({ n: 99 })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(askedIn(relay.last())).toMatchObject({ action: 'database.abortTransaction' })
    expect([runs, (await things().doc('a').get()).data]).toEqual([1, [{ _id: 'a', n: 1 }]])
  })

  it('rejects with what it was rolled back with', async () => {
    const reason = { why: 'not now' }
    await expect(db.runTransaction((transaction) => transaction.rollback(reason))).rejects.toBe(reason)
  })

  it('gives what the work gives, once it is committed', async () => {
    const done = await db.runTransaction(async (transaction) => {
      await transaction.collection('things').doc('a').update({ n: 5 })
      return 'done'
    })
    expect([done, (await things().doc('a').get()).data]).toEqual(['done', [{ _id: 'a', n: 5 }]])
  })
})
