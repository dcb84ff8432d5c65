import { startCloud, type Cloud } from '../index'
import { empty } from './support/empty'
import { connect, type Database, type Found } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: { collections: { things: { indexes: [{ fields: { owner: 1, code: 1 }, unique: true }] } } },
  })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())
beforeEach(async () => {
  await empty(db)
  await db
    .collection('things')
    .doc('t')
    .create({
      n: 2,
      s: 'text',
      list: [3, 1, 2],
      docs: [
        { k: 'a', v: 2 },
        { k: 'b', v: 1 },
      ],
      deep: { a: 1, b: { c: 2 } },
    })
})

const things = () => db.collection('things')
const read = async (): Promise<Found> => (await things().doc('t').get()).data[0]!

describe('an update', () => {
  const cases: [string, (_: Database['command']) => object, object][] = [
    [
      'merges nested documents, as the SDK flattens them',
      () => ({ deep: { b: { d: 3 } } }),
      { deep: { a: 1, b: { c: 2, d: 3 } } },
    ],
    ['replaces a document with set', (_) => ({ deep: _.set({ z: 1 }) }), { deep: { z: 1 } }],
    ['empties a document with set', (_) => ({ deep: _.set({}) }), { deep: {} }],
    ['removes a field', (_) => ({ 'deep.b': _.remove() }), { deep: { a: 1 } }],
    ['increments', (_) => ({ n: _.inc(-5) }), { n: -3 }],
    ['increments what is not there', (_) => ({ fresh: _.inc(2) }), { fresh: 2 }],
    ['multiplies', (_) => ({ n: _.mul(1.5), none: _.mul(3) }), { n: 3, none: 0 }],
    ['keeps the lesser', (_) => ({ n: _.min(1) }), { n: 1 }],
    ['keeps the greater', (_) => ({ n: _.max(5) }), { n: 5 }],
    ['renames', (_) => ({ n: _.rename('m') }), { m: 2 }],
    ['pushes one and many', (_) => ({ list: _.push([8, 9]) }), { list: [3, 1, 2, 8, 9] }],
    [
      'pushes, sorts and cuts',
      (_) => ({ docs: _.push({ each: [{ k: 'c', v: 0 }], sort: { v: 1 }, slice: 2 }) }),
      {
        docs: [
          { k: 'c', v: 0 },
          { k: 'b', v: 1 },
        ],
      },
    ],
    ['pushes at a place', (_) => ({ list: _.push({ each: [7], position: 1 }) }), { list: [3, 7, 1, 2] }],
    ['puts in front', (_) => ({ list: _.unshift([7, 8]) }), { list: [7, 8, 3, 1, 2] }],
    ['takes the last', (_) => ({ list: _.pop() }), { list: [3, 1] }],
    ['takes the first', (_) => ({ list: _.shift() }), { list: [1, 2] }],
    ['pulls by value', (_) => ({ list: _.pull(1) }), { list: [3, 2] }],
    ['pulls by condition', (_) => ({ docs: _.pull({ v: _.gte(2) }) }), { docs: [{ k: 'b', v: 1 }] }],
    ['pulls all', (_) => ({ list: _.pullAll([1, 3]) }), { list: [2] }],
    ['adds to a set', (_) => ({ list: _.addToSet(4) }), { list: [3, 1, 2, 4] }],
    ['adds many to a set', (_) => ({ list: _.addToSet({ $each: [1, 9, 9] }) }), { list: [3, 1, 2, 9] }],
    [
      'reaches an element by its place',
      () => ({ 'docs.1.v': 7 }),
      {
        docs: [
          { k: 'a', v: 2 },
          { k: 'b', v: 7 },
        ],
      },
    ],
    ['fills an array up with null', () => ({ 'list.4': 5 }), { list: [3, 1, 2, null, 5] }],
  ]
  it.each(cases)('%s', async (_, data, expected) => {
    expect(await things().doc('t').update(data(db.command))).toMatchObject({ updated: 1 })
    expect(await read()).toMatchObject(expected)
  })

  it('renames a list as a whole, and nothing where there is nothing', async () => {
    const rename = (from: string, to: string) =>
      things()
        .doc('t')
        .update({ [from]: db.command.rename(to) })
    const before = await read()
    for (const absent of ['gone', 'deep.gone', 'gone.deep', 'list.9', 'docs.0.gone'])
      expect(await rename(absent, 'm')).toMatchObject({ updated: 0 })
    expect(await read()).toEqual(before)
    expect(await rename('list', 'deep.list')).toMatchObject({ updated: 1 })
    expect((await read()).deep).toEqual({ a: 1, b: { c: 2 }, list: [3, 1, 2] })
  })

  it('takes bits', async () => {
    await things()
      .options({ raw: true })
      .where({ _id: 't' })
      .update({ $bit: { n: { or: 5 } } })
    expect(await read()).toMatchObject({ n: 7 })
  })

  it('knows the server’s time', async () => {
    cloud.time.set(new Date('2030-01-01T00:00:00Z'))
    await things()
      .doc('t')
      .update({ at: db.serverDate({ offset: 60_000 }) })
    cloud.time.real()
    expect(Math.abs(Number((await read()).at) - Date.UTC(2030, 0, 1, 0, 1))).toBeLessThan(5000)
  })
})

describe('an update that MongoDB refuses', () => {
  const cases: [string, (_: Database['command']) => object, string][] = [
    ['increments text', (_) => ({ s: _.inc(1) }), 'non-numeric'],
    ['increments by text', (_) => ({ n: _.inc('1') }), 'non-numeric'],
    ['multiplies a document', (_) => ({ deep: _.mul(2) }), 'non-numeric'],
    ['pushes onto no array', (_) => ({ s: _.push([1]) }), 'must be an array'],
    ['pops from no array', (_) => ({ s: _.pop() }), 'must be an array'],
    ['pulls from no array', (_) => ({ s: _.pull(1) }), 'must be an array'],
    ['adds to what is no set', (_) => ({ n: _.addToSet(1) }), 'must be an array'],
    ['goes through text', () => ({ 's.x': 1 }), "Cannot create field 'x'"],
    ['goes through a number', () => ({ n: { x: 1 } }), "Cannot create field 'x'"],
    ['names a field of an array', () => ({ 'list.x': 1 }), "Cannot create field 'x'"],
    ['takes bits of text', () => ({ $bit: { s: { or: 1 } } }), 'non-integral'],
    ['changes the same twice', () => ({ $set: { deep: 1 }, $inc: { 'deep.a': 1 } }), 'would create a conflict'],
    ['renames an element', (_) => ({ 'list.0': _.rename('m') }), "source field cannot be an array element, 'list.0'"],
    ['renames inside an element', (_) => ({ 'docs.0.k': _.rename('m') }), "has an array field called 'docs'"],
    [
      'renames to an element',
      (_) => ({ n: _.rename('list.0') }),
      "destination field cannot be an array element, 'list.0'",
    ],
    [
      'renames into a list',
      (_) => ({ n: _.rename('docs.k') }),
      'in doc with _id: "t" has an array field called \'docs\'',
    ],
    [
      'renames a field of a list',
      (_) => ({ 'docs.k': _.rename('m') }),
      'cannot use the part (docs of docs.k) to traverse',
    ],
    ['renames a field of text', (_) => ({ 's.x': _.rename('m') }), 'cannot use the part (s of s.x) to traverse'],
    ['changes the id', () => ({ $set: { _id: 'other' } }), "immutable field '_id'"],
    ['has an operator nobody knows', () => ({ $unheard: { n: 1 } }), '$unheard'],
  ]
  it.each(cases)('%s', async (_, data, message) => {
    const before = await read()
    const update = data(db.command)
    const isRaw = Object.keys(update)[0]!.startsWith('$')
    await expect(things().options({ raw: isRaw }).where({ _id: 't' }).update(update)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(message),
    })
    expect(await read()).toEqual(before)
  })
})

describe('what an answer counts', () => {
  it('is one for set, whether the document was there or not, the same or not', async () => {
    expect(await things().doc('new').set({ code: 'new' })).toMatchObject({ updated: 0, upsertedId: 'new' })
    expect(await things().doc('new').set({ code: 'new' })).toMatchObject({ updated: 1 })
    expect((await things().doc('new').get()).data).toEqual([{ _id: 'new', code: 'new' }])
  })

  it('is nothing, and no error, where nothing matches', async () => {
    expect(await things().where({ n: 77 }).update({ n: 78 })).toMatchObject({ updated: 0 })
    expect(await things().doc('nobody').update({ n: 1 })).toMatchObject({ updated: 0 })
    expect(await things().where({ n: 77 }).remove()).toMatchObject({ deleted: 0 })
  })

  it('is all that match, or one where only one is wanted', async () => {
    await things().add([
      { n: 5, code: 1 },
      { n: 5, code: 2 },
    ])
    expect(await things().where({ n: 5 }).options({ multiple: false }).update({ m: 1 })).toMatchObject({ updated: 1 })
    expect(await things().where({ n: 5 }).update({ m: 2 })).toMatchObject({ updated: 2 })
    expect(await things().where({ n: 5 }).remove()).toMatchObject({ deleted: 2 })
  })

  it('is what matched for updateAndReturn, with the document as it is then', async () => {
    expect(
      await things()
        .where({ _id: 't' })
        .updateAndReturn({ n: db.command.inc(1) }),
    ).toMatchObject({ updated: 1, doc: { n: 3 } })
    expect(await things().where({ _id: 't' }).updateAndReturn({ n: 3 })).toMatchObject({ updated: 1, doc: { n: 3 } })
    expect(await things().where({ n: 99 }).updateAndReturn({ n: 1 })).toMatchObject({ updated: 0, doc: null })
  })

  it('is a parameter error without any where', async () => {
    await expect(things().update({ n: 1 })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(things().remove()).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('what is stored', () => {
  it('has an id of 32 digits, or the one it brings, of any kind', async () => {
    expect((await things().add({ code: 1 })).id).toMatch(/^[0-9a-f]{32}$/)
    expect(
      (
        await things().add([
          { _id: 7, code: 2 },
          { _id: 'x', code: 3 },
        ])
      ).ids,
    ).toEqual([7, 'x'])
  })

  it('has no field of MongoDB’s own', async () => {
    await expect(things().add({ $bad: 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    await expect(things().add({ a: { $bad: 1 } })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  })

  it('is in a collection that somebody made', async () => {
    await expect(db.collection('nowhere').add({ a: 1 })).rejects.toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    })
    await db.createCollection('fresh')
    await expect(db.createCollection('fresh')).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' })
    await db.collection('fresh').add({ a: 1 })
  })

  it('keeps unique keys, a missing field counting as null', async () => {
    await things().add({ owner: 'o' })
    await expect(things().add({ owner: 'o', code: null })).rejects.toMatchObject({
      message: expect.stringMatching(/E11000 duplicate key error.*owner_1_code_1.*dup key/),
    })
    await things().add({ _id: 'moves', owner: 'o', code: 1 })
    await expect(things().doc('moves').update({ code: db.command.remove() })).rejects.toMatchObject({
      message: expect.stringContaining('E11000'),
    })
    await things().where({ owner: 'o', code: null }).remove()
    expect(await things().doc('moves').update({ code: db.command.remove() })).toMatchObject({ updated: 1 })
  })

  it('of many in one call stays up to the one that is refused', async () => {
    await expect(
      things().add([
        { _id: 'one', code: 1 },
        { _id: 't', code: 2 },
        { _id: 'two', code: 3 },
      ]),
    ).rejects.toMatchObject({ message: expect.stringContaining('index: _id_') })
    expect(
      (
        await things()
          .where({ _id: db.command.in(['one', 'two']) })
          .get()
      ).data.map(({ _id }) => _id),
    ).toEqual(['one'])
  })

  it('may be a thousand documents in one call', async () => {
    expect((await things().add(Array.from({ length: 1001 }, (_, code) => ({ code })))).ids).toHaveLength(1001)
  })
})
