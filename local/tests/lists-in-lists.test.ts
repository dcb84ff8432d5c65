import { startCloud, type Cloud } from '../index'
import { connect, type Database } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: { collections: { things: { indexes: [{ fields: { m: 1 } }, { fields: { 'm.0': 1 } }] } } },
  })
  db = connect(cloud.url).db
  await db.collection('things').add([
    { _id: 'flat', m: [5, 7] },
    { _id: 'lists', m: [[5, 7], 3] },
    { _id: 'deeper', m: [[[5]]] },
    {
      _id: 'documents',
      m: [
        { k: 'x', n: 1, 0: 5 },
        { k: 'y', n: 2 },
      ],
    },
    { _id: 'none', m: [] },
    { _id: 'text', s: 'Abc' },
  ])
})
afterAll(() => cloud.stop())

const found = async (where: object) =>
  (await db.collection('things').options({ raw: true }).where(where).get()).data.map(({ _id }) => _id)

describe('lists in lists', () => {
  it.each([
    ['an element is what a comparison asks, not its elements', { m: { $elemMatch: { $gte: 5 } } }, ['flat']],
    ['nor is one its elements where it is asked for', { m: { $elemMatch: { $in: [7] } } }, ['flat']],
    ['nor in a negation', { m: { $elemMatch: { $not: { $eq: 5 } } } }, ['flat', 'lists', 'deeper', 'documents']],
    ['an element is asked for its elements by name', { m: { $elemMatch: { $elemMatch: { $eq: 7 } } } }, ['lists']],
    ['an element is as long as it is', { m: { $elemMatch: { $size: 2 } } }, ['lists']],
    ['an element equals a list', { m: { $elemMatch: { $eq: [5, 7] } } }, ['lists']],
    ['a list has its places for fields', { m: { $elemMatch: { 0: 5 } } }, ['lists', 'deeper', 'documents']],
    ['a place leads to an element', { 'm.0': 5 }, ['flat', 'documents']],
    ['a place leads to a list as a whole', { 'm.0': [5, 7] }, ['lists']],
    ['a place is not led beyond', { 'm.0': { $gt: 4 } }, ['flat', 'documents']],
    ['a place in a place', { 'm.0.1': 7 }, ['lists']],
    ['all that a place is', { 'm.0': { $all: [5] } }, ['flat', 'documents']],
    ['how long the list at a place is', { 'm.0': { $size: 2 } }, ['lists']],
    ['which type a place is of', { 'm.0': { $type: 'array' } }, ['lists', 'deeper']],
  ])('%s', async (_, where, expected) => expect((await found(where)).sort()).toEqual([...expected].sort()))
})

describe('the element of a list that a query found', () => {
  const shown = async (where: object, projection: object) =>
    (await db.collection('things').options({ raw: true }).where(where).field(projection).get()).data

  it('is shown alone', async () => {
    expect(await shown({ 'm.k': 'y' }, { 'm.$': 1 })).toEqual([{ _id: 'documents', m: [{ k: 'y', n: 2 }] }])
    expect(await shown({ m: { $elemMatch: { k: 'y', n: 2 } } }, { _id: 0, 'm.$': 1 })).toEqual([
      { m: [{ k: 'y', n: 2 }] },
    ])
    expect(await shown({ _id: 'flat', m: { $gt: 5 } }, { 'm.$': 1, s: 1 })).toEqual([{ _id: 'flat', m: [7] }])
  })

  it.each([
    [{ _id: 'flat' }, { 'm.$': 1 }, "couldn't find a matching element"],
    [{ m: 5 }, { 'm.$': 1, 's.$': 1 }, 'more than one positional projection'],
    [{ m: 5 }, { 'm.$.k': 1 }, 'may only be used at the end'],
    [{ m: 5 }, { 'm.$': 0 }, 'cannot be used with exclusion'],
  ])('is refused for %j by %j', async (where, projection, message) => {
    await expect(shown(where, projection)).rejects.toThrow(message)
  })
})

describe('a pattern', () => {
  it('may have its options in front, or beside', async () => {
    expect(await found({ s: { $regex: '(?i)^abc' } })).toEqual(['text'])
    expect(await found({ s: { $regex: '^abc', $options: 'i' } })).toEqual(['text'])
    expect(await found({ s: db.RegExp({ regexp: '(?i)ABC' }) })).toEqual(['text'])
    expect(await found({ s: { $not: { $regex: '(?i)^abc' } }, m: { $exists: false } })).toEqual([])
  })

  it.each([
    ['a b', 'x', "the option 'x'"],
    ['(?x)a b', '', "the option 'x'"],
    ['a', 'g', "the option 'g'"],
    ['a(?i)b', '', "'(?i'"],
    ['(?>a)b', '', "'(?>'"],
    [String.raw`\Aabc\z`, '', String.raw`'\A'`],
    ['[[:alpha:]]', '', "'[[:'"],
    ['(', '', 'Regular expression is invalid'],
  ])('%s with the options "%s" is refused by name', async (regex, options, message) => {
    await expect(found({ s: { $regex: regex, $options: options } })).rejects.toThrow(message)
    await expect(found({ s: db.RegExp({ regexp: regex, options }) })).rejects.toThrow(message)
  })

  it('may look around, name its groups and escape its signs', async () => {
    for (const regex of [
      '^A(?=b)',
      '(?<!x)bc',
      '(?<=A)b',
      '(?<a>A)b',
      String.raw`^\w+$`,
      '(?:Ab)c',
      String.raw`A\x62c`,
    ])
      expect(await found({ s: { $regex: regex } })).toEqual(['text'])
  })
})
