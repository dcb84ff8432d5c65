import { startCloud, type Cloud } from '../index'
import { runStages } from './support/raw'
import { connect, type Database } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: { collections: { things: {}, near: {}, far: { indexes: [{ fields: { b: 1 } }] } } },
  })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())
beforeEach(async () => {
  for (const name of ['things', 'near', 'far'])
    await db
      .collection(name)
      .where({ _id: db.command.exists(true) })
      .remove()
})

/** What the stages make of these documents. */
async function of(documents: readonly object[], ...stages: object[]) {
  if (documents.length > 0) await db.collection('things').add(documents)
  return runStages(db, 'things', stages)
}

describe('a bucket', () => {
  const prices = [5, 10, 14, 20, 29].map((n, _id) => ({ _id, n }))

  it('holds its lower boundary, not its upper, and is not shown when it holds nothing', async () => {
    const found = await of(prices, { $bucket: { groupBy: '$n', boundaries: [0, 10, 15, 18, 30] } })
    expect(found).toEqual([
      { _id: 0, count: 1 },
      { _id: 10, count: 2 },
      { _id: 18, count: 2 },
    ])
  })

  it('of what lies outside or is missing has a name, or the question is refused', async () => {
    const stage = { groupBy: '$n', boundaries: [0, 10], output: { all: { $push: '$_id' } } }
    expect(await of([...prices, { _id: 9 }], { $bucket: { ...stage, default: 'other' } })).toEqual([
      { _id: 0, all: [0] },
      { _id: 'other', all: [1, 2, 3, 4, 9] },
    ])
    await expect(runStages(db, 'things', [{ $bucket: stage }])).rejects.toThrow('no default was specified')
  })

  it.each([
    [{ groupBy: '$n', boundaries: [1] }, 'at least 2 values'],
    [{ groupBy: '$n', boundaries: [2, 1] }, 'must be sorted'],
    [{ groupBy: '$n', boundaries: [1, 'a'] }, 'must have the same type'],
    [{ groupBy: '$n', boundaries: [1, 5], default: 3 }, "'default' field must be less than the lowest"],
    [{ groupBy: '$n', boundaries: [1, { $add: [1, 1] }] }, 'bucket.ts'],
    [{ boundaries: [1, 2] }, "'groupBy'"],
  ])('by %j is refused', async (spec, message) => {
    await expect(of(prices, { $bucket: spec })).rejects.toThrow(message)
  })

  it('of its own size keeps null in what it shows', async () => {
    const stage = { groupBy: '$_id', buckets: 1, output: { all: { $push: '$n' } } }
    expect(await of([{ _id: 1, n: null }, { _id: 2 }, { _id: 3, n: 3 }], { $bucketAuto: stage })).toEqual([
      { _id: { min: 1, max: 3 }, all: [null, 3] },
    ])
  })
})

describe('a group', () => {
  it('lists the values there are: null, but nothing for what is missing', async () => {
    const found = await of([{ _id: 1, n: 1 }, { _id: 2 }, { _id: 3, n: null }], {
      $group: { _id: null, all: { $push: '$n' }, set: { $addToSet: '$n' } },
    })
    expect(found).toEqual([{ _id: null, all: [1, null], set: [1, null] }])
  })

  it('is another where the fields of its key stand in another order', async () => {
    const documents = [
      { _id: 1, k: { a: 1, b: 2 } },
      { _id: 2, k: { b: 2, a: 1 } },
      { _id: 3, k: { a: 1, b: 2 } },
    ]
    const found = await of(documents, { $group: { _id: '$k', all: { $push: '$_id' } } }, { $sort: { all: 1 } })
    expect(found.map(({ all }) => all)).toEqual([[1, 3], [2]])
    expect(await runStages(db, 'things', [{ $sortByCount: '$k' }])).toEqual([
      { _id: { a: 1, b: 2 }, count: 2 },
      { _id: { b: 2, a: 1 }, count: 1 },
    ])
  })

  it('takes null and missing for one key, but not inside a key', async () => {
    const documents = [{ _id: 1 }, { _id: 2, k: null }]
    expect(await of(documents, { $group: { _id: '$k', n: { $sum: 1 } } })).toEqual([{ _id: null, n: 2 }])
    const found = await runStages(db, 'things', [{ $group: { _id: { k: '$k' } } }, { $sort: { _id: 1 } }])
    expect(found).toEqual([{ _id: {} }, { _id: { k: null } }])
  })

  it('deviates by null where there are too few numbers', async () => {
    const deviation = { $group: { _id: null, samp: { $stdDevSamp: '$n' }, pop: { $stdDevPop: '$n' } } }
    expect(await of([{ _id: 1, n: 'text' }], deviation)).toEqual([{ _id: null, samp: null, pop: null }])
    expect(await of([{ _id: 2, n: 4 }], deviation)).toEqual([{ _id: null, samp: null, pop: 0 }])
    expect(await of([{ _id: 3, n: 6 }], deviation)).toEqual([{ _id: null, samp: Math.SQRT2, pop: 1 }])
  })
})

describe('a lookup by fields', () => {
  const joined = async (near: object, far: readonly object[], localField = 'a', as = 'found') => {
    await db.collection('near').add(near)
    await db.collection('far').add(far)
    const stage = { $lookup: { from: 'far', localField, foreignField: 'b', as } }
    return (await runStages(db, 'near', [stage]))[0]!
  }
  const idsOf = ({ found }: Record<string, unknown>) => (found as { _id: unknown }[]).map(({ _id }) => _id)
  const far = [
    { _id: 'one', b: 1 },
    { _id: 'null', b: null },
    { _id: 'missing' },
    { _id: 'lists', b: [[1, 2], 3] },
    { _id: 'empty', b: [] },
  ]

  it.each([
    ['nothing', {}, 'a', ['null', 'missing']],
    ['null', { a: null }, 'a', ['null', 'missing']],
    ['an empty list, as with nothing', { a: [] }, 'a', ['null', 'missing']],
    ['each element of a list', { a: [1, 3] }, 'a', ['one', 'lists']],
    ['a list in a list as a whole', { a: [[1, 2]] }, 'a', ['lists']],
    ['an empty list in a list', { a: [[]] }, 'a', ['empty']],
    ['the documents of a list that have the field', { a: [{ x: 1 }, { y: 2 }] }, 'a.x', ['one']],
    ['nothing where none of them has it', { a: [{ y: 1 }, { y: 2 }] }, 'a.x', ['null', 'missing']],
  ])('joins with %s', async (_, near, field, expected) => {
    expect(idsOf(await joined(near, far, field)).sort()).toEqual([...expected].sort())
  })

  it('joins with a pattern as a value', async () => {
    const patterns = [
      { _id: 'text', b: 'abc' },
      { _id: 'pattern', b: /abc/ },
    ]
    expect(idsOf(await joined({ a: [/abc/] }, patterns))).toEqual(['pattern'])
  })

  it('puts what it finds inside a document, and makes one where there is none', async () => {
    const one = [{ _id: 'one', b: 1 }]
    expect(await joined({ _id: 1, a: 1, o: { p: 1 } }, one, 'a', 'o.found')).toEqual({
      ...{ _id: 1, a: 1 },
      o: { p: 1, found: one },
    })
    await expect(joined({ _id: 2 }, [], 'a', 'o.$found')).rejects.toThrow("may not start with '$'")
  })
})

describe('fields that are added', () => {
  const list = [1, { b: 1 }, { b: 2, c: 2 }, [], [1, { c: 1 }]]

  it('go into every element of a list, in the place of what is no document', async () => {
    expect(await of([{ _id: 1, a: list }], { $addFields: { 'a.b': 'new' } })).toEqual([
      { _id: 1, a: [{ b: 'new' }, { b: 'new' }, { b: 'new', c: 2 }, [], [{ b: 'new' }, { c: 1, b: 'new' }]] },
    ])
  })

  it('go into documents that are there or made', async () => {
    const found = await of([{ _id: 1, o: { p: 1 }, n: 5 }], { $set: { 'o.q': '$n', 'n.m': 1, r: { s: '$o.p' } } })
    expect(found).toEqual([{ _id: 1, o: { p: 1, q: 5 }, n: { m: 1 }, r: { s: 1 } }])
  })

  it.each([
    [{}, 'at least one field'],
    [{ a: 1, 'a.b': 1 }, 'Path collision at a.b'],
    [{ 'a.b': 1, a: 1 }, 'Path collision at a'],
    [{ $a: 1 }, "may not start with '$'"],
    [{ 'a..b': 1 }, 'may not be empty'],
  ])('as %j are refused', async (spec, message) => {
    await expect(of([{ _id: 1 }], { $addFields: spec })).rejects.toThrow(message)
  })
})

describe('a projection in a pipeline', () => {
  const list = [1, { inc: 1, c: 2, new: 'old' }, {}, [], [1, { inc: 1 }]]

  it('computes into every element of a list and leaves nothing else of it', async () => {
    expect(await of([{ _id: 1, a: list }], { $project: { 'a.new': { $literal: 'x' } } })).toEqual([
      { _id: 1, a: [{ new: 'x' }, { new: 'x' }, { new: 'x' }, [], [{ new: 'x' }, { new: 'x' }]] },
    ])
  })

  it('keeps fields of the elements beside', async () => {
    expect(await of([{ _id: 1, a: list }], { $project: { a: { inc: 1, new: { $literal: 'x' } } } })).toEqual([
      {
        _id: 1,
        a: [{ new: 'x' }, { inc: 1, new: 'x' }, { new: 'x' }, [], [{ new: 'x' }, { inc: 1, new: 'x' }]],
      },
    ])
  })

  it('keeps and drops fields inside lists', async () => {
    const documents = [{ _id: 1, a: list, z: 1 }]
    expect(await of(documents, { $project: { _id: 0, 'a.inc': 1 } })).toEqual([
      { a: [{ inc: 1 }, {}, [], [{ inc: 1 }]] },
    ])
    expect(await runStages(db, 'things', [{ $project: { a: { inc: 0, new: 0 }, z: 0 } }])).toEqual([
      { _id: 1, a: [1, { c: 2 }, {}, [], [1, {}]] },
    ])
    expect(await runStages(db, 'things', [{ $unset: ['a.inc', '_id'] }])).toEqual([
      { a: [1, { c: 2, new: 'old' }, {}, [], [1, {}]], z: 1 },
    ])
  })

  it.each([
    [{}, 'at least one field'],
    [{ a: 1, b: 0 }, 'Cannot do inclusion or computation in exclusion projection'],
    [{ a: 0, b: '$c' }, 'Cannot do inclusion or computation in exclusion projection'],
    [{ a: 1, 'a.b': 1 }, 'Path collision'],
    [{ 'a.$': 1 }, "may not start with '$'"],
    [{ a: {} }, 'An empty sub-projection is not a valid value'],
  ])('as %j is refused', async (spec, message) => {
    await expect(of([{ _id: 1 }], { $project: spec })).rejects.toThrow(message)
  })
})

describe('an unwound list', () => {
  const documents = [
    { _id: 1, l: [1, 2] },
    { _id: 2, l: '' },
    { _id: 3, l: {} },
    { _id: 4, l: [] },
    { _id: 5, l: null },
    { _id: 6 },
    { _id: 7, l: 0 },
  ]

  it('is one document for each element; an empty text and an empty document are elements too', async () => {
    expect(await of(documents, { $unwind: '$l' })).toEqual([
      { _id: 1, l: 1 },
      { _id: 1, l: 2 },
      { _id: 2, l: '' },
      { _id: 3, l: {} },
      { _id: 7, l: 0 },
    ])
  })

  it('keeps what has none, with null for its place', async () => {
    const stage = { path: '$l', includeArrayIndex: 'at.l', preserveNullAndEmptyArrays: true }
    expect(await of(documents, { $match: { _id: { $in: [1, 4, 5, 6] } } }, { $unwind: stage })).toEqual([
      { _id: 1, l: 1, at: { l: 0 } },
      { _id: 1, l: 2, at: { l: 1 } },
      { _id: 4, at: { l: null } },
      { _id: 5, l: null, at: { l: null } },
      { _id: 6, at: { l: null } },
    ])
  })

  it('may lie inside documents, not inside lists', async () => {
    const nested = [
      { _id: 1, o: { l: [1, 2], p: 1 } },
      { _id: 2, o: [{ l: [1] }] },
    ]
    expect(await of(nested, { $unwind: '$o.l' })).toEqual([
      { _id: 1, o: { l: 1, p: 1 } },
      { _id: 1, o: { l: 2, p: 1 } },
    ])
  })

  it.each([
    ['l', "should be prefixed with a '$': l"],
    ['', 'no path specified'],
    [5, 'expected either a string or an object'],
    [{}, 'no path specified'],
    [{ path: 5 }, 'expected a string as the path'],
    [{ path: '$$ROOT' }, "may not start with '$'"],
    [{ path: '$l', preserve: true }, 'unrecognized option to $unwind stage: preserve'],
    [{ path: '$l', includeArrayIndex: '' }, 'expected a non-empty string'],
    [{ path: '$l', preserveNullAndEmptyArrays: 1 }, 'expected a boolean'],
  ])('by %j is refused', async (spec, message) => {
    await expect(of(documents, { $unwind: spec })).rejects.toThrow(message)
  })
})

describe('an aggregation', () => {
  it('gives twenty rows unless it names a limit', async () => {
    await db.collection('things').add(Array.from({ length: 25 }, (_, _id) => ({ _id })))
    const all = () => db.collection('things').aggregate().sort({ _id: 1 })
    expect((await all().end()).data).toHaveLength(20)
    expect((await all().limit(1000).end()).data).toHaveLength(25)
    expect((await all().limit(25).skip(2).end()).data).toHaveLength(23)
  })

  it('follows a path by the names of fields, through the documents of a list and no deeper', async () => {
    const documents = [
      { _id: 1, m: [[{ b: 1 }], { b: 2 }, 3, null, { c: 3 }], o: { 0: { l: [[{ b: 5 }]] } }, l: [7, { 0: 8 }] },
    ]
    const project = (value: object | string) => ({ $project: { _id: 0, value } })
    const seen = async (value: object | string) => (await runStages(db, 'things', [project(value)]))[0]!.value
    expect(await of(documents, project('$m.b'))).toEqual([{ value: [2] }])
    expect(await seen({ $size: '$m.b' })).toBe(1)
    expect(await seen('$o.0.l.b')).toEqual([])
    expect(await seen('$l.0')).toEqual([8])
    expect(await seen('$$ROOT.o.0.l')).toEqual([[{ b: 5 }]])
    expect(await seen('$m.b.c')).toEqual([])
    expect(await seen({ $literal: '$l.0' })).toBe('$l.0')
    expect(
      await seen({ $reduce: { input: [1, 2], initialValue: [], in: { $concatArrays: ['$$value', '$m.b'] } } }),
    ).toEqual([2, 2])
    expect(await seen({ $map: { input: '$m', as: 'e', in: { $ifNull: ['$$e.b', 'none'] } } })).toEqual([
      ...[[1], 2, 'none', 'none', 'none'],
    ])
    const facet = { $facet: { inner: [{ $group: { _id: '$l.0', all: { $push: '$m.b' } } }] } }
    expect(await runStages(db, 'things', [facet])).toEqual([{ inner: [{ _id: [8], all: [[2]] }] }])
    expect(await runStages(db, 'things', [{ $match: { $expr: { $eq: ['$l.0', [8]] } } }])).toHaveLength(1)
  })
})
