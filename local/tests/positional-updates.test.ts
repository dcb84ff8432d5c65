import { startCloud, type Cloud } from '../index'
import { empty } from './support/empty'
import { connect, type Database, type Found } from './support/sdk'

let cloud: Cloud
let db: Database

const shelf = {
  _id: 't',
  n: 1,
  items: [
    { id: 'x', n: 1, tags: ['a', 'b'], open: true },
    { id: 'y', n: 5, tags: ['b'], open: false },
    { id: 'z', n: 9, tags: [], open: true },
  ],
  marks: [3, 7, 7, 12],
  rows: [{ cells: [1, 2] }, { cells: [3] }],
  none: [],
  text: 'text',
}

beforeAll(async () => {
  cloud = await startCloud({ port: 0, definition: { collections: { shelves: {} } } })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())
beforeEach(async () => {
  await empty(db, 'shelves')
  await shelves().add(shelf)
})

const shelves = () => db.collection('shelves')
const read = async (): Promise<Found> => (await shelves().doc('t').get()).data[0]!
const items = async () => (await read()).items as Found[]

describe('a path with $', () => {
  it('changes the first element that the query found, and no other', async () => {
    expect(await shelves().where({ 'items.id': 'y' }).update({ 'items.$.n': 1 })).toMatchObject({ updated: 1 })
    expect(await read()).toEqual({ ...shelf, items: [shelf.items[0], { ...shelf.items[1], n: 1 }, shelf.items[2]] })
    await shelves().where({ marks: 7 }).update({ 'marks.$': 70 })
    expect(await read()).toMatchObject({ marks: [3, 70, 7, 12] })
  })

  const _ = () => db.command
  const updates: [string, () => object, (before: Found) => unknown][] = [
    ['increments', () => ({ 'items.$.n': _().inc(2) }), ({ n }) => ({ n: Number(n) + 2 })],
    ['multiplies', () => ({ 'items.$.n': _().mul(3) }), ({ n }) => ({ n: Number(n) * 3 })],
    ['keeps the lesser', () => ({ 'items.$.n': _().min(2) }), () => ({ n: 2 })],
    ['keeps the greater', () => ({ 'items.$.n': _().max(50) }), () => ({ n: 50 })],
    ['pushes', () => ({ 'items.$.tags': _().push(['new']) }), () => ({ tags: ['b', 'new'] })],
    ['adds to a set', () => ({ 'items.$.tags': _().addToSet('b') }), () => ({ tags: ['b'] })],
    ['pulls', () => ({ 'items.$.tags': _().pull('b') }), () => ({ tags: [] })],
    ['pops', () => ({ 'items.$.tags': _().pop() }), () => ({ tags: [] })],
    ['makes what is not there', () => ({ 'items.$.by.name': 'li' }), () => ({ by: { name: 'li' } })],
    [
      'does several things at once',
      () => ({ 'items.$.n': _().inc(1), 'items.$.open': true }),
      () => ({ n: 6, open: true }),
    ],
  ]
  it.each(updates)('%s', async (_name, update, expected) => {
    await shelves().where({ 'items.id': 'y' }).update(update())
    expect((await items())[1]).toEqual({ ...shelf.items[1], ...(expected(shelf.items[1]!) as object) })
    expect((await items())[0]).toEqual(shelf.items[0])
  })

  it('removes a field of the element, and leaves null where it removes the element', async () => {
    await shelves().where({ 'items.id': 'y' }).update({ 'items.$.tags': db.command.remove() })
    expect((await items())[1]).toEqual({ id: 'y', n: 5, open: false })
    await shelves().where({ marks: 12 }).update({ 'marks.$': db.command.remove() })
    expect(await read()).toMatchObject({ marks: [3, 7, 7, null] })
  })

  const queries: [string, () => object, number][] = [
    ['a comparison', () => ({ 'items.n': _().gt(4) }), 1],
    ['one of several', () => ({ 'items.id': _().in(['z', 'y']) }), 1],
    ['one element for all conditions', () => ({ items: _().elemMatch({ open: true, n: _().gt(1) }) }), 2],
    ['a pattern', () => ({ 'items.id': db.RegExp({ regexp: '^z' }) }), 2],
    ['a branch of or', () => _().or([{ n: 77 }, { 'items.id': 'z' }]), 2],
    ['two conditions that one element satisfies', () => ({ 'items.open': true, 'items.n': _().gte(5) }), 2],
    ['two conditions that no element satisfies alone: the last', () => ({ 'items.id': 'z', 'items.n': 1 }), 0],
  ]
  it.each(queries)('finds its element by %s', async (_name, query, at) => {
    expect(await shelves().where(query()).update({ 'items.$.found': true })).toMatchObject({ updated: 1 })
    expect((await items()).map(({ found }) => found === true).indexOf(true)).toBe(at)
    expect((await items()).filter(({ found }) => found)).toHaveLength(1)
  })

  it('finds it in each document by itself', async () => {
    await shelves().add({ _id: 'u', items: [{ id: 'a' }, { id: 'b' }, { id: 'y' }] })
    expect(await shelves().where({ 'items.id': 'y' }).update({ 'items.$.id': 'new' })).toMatchObject({ updated: 2 })
    const { data } = await shelves().orderBy('_id', 'asc').get()
    expect(data.map((each) => (each.items as Found[]).map(({ id }) => id))).toEqual([
      ['x', 'new', 'z'],
      ['a', 'b', 'new'],
    ])
  })

  it('works in a transaction and with updateAndReturn', async () => {
    const transaction = await db.startTransaction()
    const { doc } = await transaction
      .collection('shelves')
      .where({ 'items.id': 'x' })
      .updateAndReturn({ 'items.$.n': db.command.inc(1) })
    expect((doc!.items as Found[])[0]).toMatchObject({ n: 2 })
    await transaction.commit()
    expect((await items())[0]).toMatchObject({ n: 2 })
  })
})

describe('a path with $[]', () => {
  it('changes every element, and none of an empty list', async () => {
    await shelves()
      .doc('t')
      .update({ 'items.$[].n': db.command.inc(1), 'marks.$[]': db.command.mul(2), 'none.$[]': 1 })
    expect(await read()).toMatchObject({ items: [{ n: 2 }, { n: 6 }, { n: 10 }], marks: [6, 14, 14, 24], none: [] })
  })

  it('leads on into the lists of each, also behind $', async () => {
    await shelves()
      .doc('t')
      .update({ 'rows.$[].cells.$[]': db.command.inc(1) })
    expect(await read()).toMatchObject({ rows: [{ cells: [2, 3] }, { cells: [4] }] })
    await shelves().where({ 'items.id': 'x' }).update({ 'items.$.tags.$[]': 'same' })
    expect((await items()).map(({ tags }) => tags)).toEqual([['same', 'same'], ['b'], []])
  })
})

describe('a positional path that MongoDB refuses', () => {
  const NO_MATCH = 'The positional operator did not find the match needed from the query.'
  const cases: [string, object, object, string][] = [
    ['no array in the query', { _id: 't' }, { $set: { 'items.$.n': 1 } }, NO_MATCH],
    ['another array in the query', { marks: 7 }, { $set: { 'items.$.n': 1 } }, NO_MATCH],
    ['only an absence in the query', { 'items.id': { $ne: 'q' } }, { $set: { 'items.$.n': 1 } }, NO_MATCH],
    ['two of them', { 'rows.cells': 1 }, { $set: { 'rows.$.cells.$': 1 } }, 'Too many positional'],
    ['nothing before it', { marks: 7 }, { $set: { $: 1 } }, 'in the first position'],
    ['nothing before $[]', { marks: 7 }, { $set: { '$[].n': 1 } }, 'in the first position'],
    ['a filter', { _id: 't' }, { $set: { 'items.$[one].n': 1 } }, "No array filter found for identifier 'one'"],
    [
      'no array at $[]',
      { _id: 't' },
      { $set: { 'text.$[]': 1 } },
      'Cannot apply array updates to non-array element text',
    ],
    ['nothing at $[]', { _id: 't' }, { $set: { 'gone.$[].n': 1 } }, "The path 'gone' must exist"],
    [
      'the same element twice',
      { marks: 3 },
      { $set: { 'marks.$': 1 }, $inc: { 'marks.0': 1 } },
      'would create a conflict',
    ],
    ['a name that moves', { 'items.id': 'x' }, { $rename: { 'items.$.n': 'm' } }, 'may not be dynamic'],
    ['an element of text', { 'items.id': 'x' }, { $inc: { 'items.$.id': 1 } }, 'non-numeric'],
    [
      'a later path that fails',
      { 'items.id': 'x' },
      { $set: { 'items.$.n': 2 }, $push: { text: 1 } },
      'must be an array',
    ],
  ]
  it.each(cases)('%s changes nothing', async (_name, query, update, message) => {
    await expect(shelves().options({ raw: true }).where(query).update(update)).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining(message),
    })
    expect(await read()).toEqual(shelf)
  })

  it('is refused for what it is even where no document is found, and else finds nothing', async () => {
    const update = (paths: object) => shelves().options({ raw: true }).where({ n: 77 }).update({ $set: paths })
    await expect(update({ 'items.$[one].n': 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    expect(await update({ 'items.$.n': 1 })).toMatchObject({ updated: 0 })
  })
})
