import { startCloud, type Cloud } from '../index'
import { connect, type Database } from './support/sdk'

let cloud: Cloud
let db: Database

const documents = [
  {
    _id: 'a',
    n: 1,
    s: 'Xylo',
    tags: ['red', 'blue'],
    at: new Date(1000),
    deep: { q: 1, r: 2 },
    items: [
      { k: 'x', v: 1 },
      { k: 'y', v: 9 },
    ],
  },
  { _id: 'b', n: 2, s: 'xenon', tags: ['red'], at: new Date(2000), deep: { r: 2, q: 1 }, items: [{ k: 'x', v: 9 }] },
  { _id: 'c', n: 3.5, s: 'Anna', tags: [], none: null, items: [{ k: 'z' }, 7] },
  { _id: 'd', n: '3', tags: 'red', deep: 4, matrix: [[1, 2], [3]] },
  { _id: 5, n: true },
]

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: {
      collections: {
        plain: {},
        indexed: {
          indexes: ['n', 's', 'tags', 'at', 'deep', 'deep.q', 'items.k', 'items.v', 'none'].map((path) => ({
            fields: { [path]: 1 as const },
          })),
        },
      },
    },
  })
  db = connect(cloud.url).db
  await db.collection('plain').add(documents)
  await db.collection('indexed').add(documents)
})
afterAll(() => cloud.stop())

/** What a condition finds, the same with and without an index. */
async function ids(where: object): Promise<unknown[]> {
  const [plain, indexed] = await Promise.all(
    ['plain', 'indexed'].map(async (name) => {
      const [{ data }, { total }] = await Promise.all([
        db.collection(name).where(where).get(),
        db.collection(name).where(where).count(),
      ])
      expect(total).toBe(data.length)
      return data.map(({ _id }) => _id).sort()
    }),
  )
  expect(indexed).toEqual(plain)
  return plain!
}

describe('a condition', () => {
  const cases: [string, (_: Database['command']) => object, unknown[]][] = [
    ['equals a value', () => ({ n: 1 }), ['a']],
    ['equals an element of an array', () => ({ tags: 'red' }), ['a', 'b', 'd']],
    ['equals a whole array', (_) => ({ tags: _.eq(['red']) }), ['b']],
    ['equals a document with its keys in order', (_) => ({ deep: _.eq({ q: 1, r: 2 }) }), ['a']],
    ['is flattened by the SDK when it is nested', () => ({ deep: { q: 1 } }), ['a', 'b']],
    ['equals null where there is nothing', () => ({ none: null }), [5, 'a', 'b', 'c', 'd']],
    ['equals null inside what is no document', () => ({ 'deep.q': null }), [5, 'c', 'd']],
    ['equals null where one element lacks the field', () => ({ 'items.v': null }), [5, 'c', 'd']],
    ['differs', (_) => ({ n: _.neq(1) }), [5, 'b', 'c', 'd']],
    ['differs from every element', (_) => ({ tags: _.neq('red') }), [5, 'c']],
    ['compares within a type only', (_) => ({ n: _.gt(1) }), ['b', 'c']],
    ['compares text', (_) => ({ n: _.gte('0') }), ['d']],
    ['compares dates', (_) => ({ at: _.lt(new Date(2000)) }), ['a']],
    ['compares from both sides', (_) => ({ n: _.gt(1).lt(3) }), ['b']],
    ['compares any element of an array with each side', (_) => ({ 'items.v': _.gt(5).lt(5) }), ['a']],
    ['is in a list', (_) => ({ n: _.in([1, '3', null]) }), ['a', 'd']],
    ['is in a list with a pattern', (_) => ({ s: _.in([/^x/i]) }), ['a', 'b']],
    ['is not in a list', (_) => ({ n: _.nin([1, 2]) }), [5, 'c', 'd']],
    ['has all', (_) => ({ tags: _.all(['red', 'blue']) }), ['a']],
    ['has all of one for what is no array', (_) => ({ tags: _.all(['red']) }), ['a', 'b', 'd']],
    ['exists', (_) => ({ none: _.exists(true) }), ['c']],
    ['does not exist', (_) => ({ at: _.exists(false) }), [5, 'c', 'd']],
    ['exists in an element', (_) => ({ 'items.v': _.exists(true) }), ['a', 'b']],
    ['has a size', (_) => ({ tags: _.size(0) }), ['c']],
    ['leaves a remainder', (_) => ({ n: _.mod(2, 1) }), ['a', 'c']],
    ['matches one element as a whole', (_) => ({ items: _.elemMatch({ k: 'x', v: _.gt(5) }) }), ['b']],
    ['matches no scalar as a document', (_) => ({ tags: _.elemMatch({ k: 'x' }) }), []],
    ['matches a scalar element by operators', (_) => ({ tags: _.elemMatch({ $gt: 'c', $lt: 's' }) }), ['a', 'b']],
    ['matches a pattern', () => ({ s: /^x/i }), ['a', 'b']],
    ['takes and', (_) => _.and([{ n: _.gt(0) }, { n: _.lt(3) }]), ['a', 'b']],
    ['takes or', (_) => _.or([{ n: 1 }, { s: 'Anna' }]), ['a', 'c']],
    ['takes nor', (_) => _.nor([{ n: 1 }, { s: 'Anna' }]), [5, 'b', 'd']],
    ['takes not', (_) => ({ n: _.not(_.gt(1)) }), [5, 'a', 'd']],
    ['takes or on one field', (_) => ({ n: _.eq(1).or(_.eq(2)) }), ['a', 'b']],
    ['compares fields of a document', (_) => _.expr(_.aggregate.gt(['$deep.r', '$n'])), ['a']],
    ['reaches an element by its place', () => ({ 'items.0.k': 'x' }), ['a', 'b']],
    ['reaches every element by its field', () => ({ 'items.k': 'y' }), ['a']],
    ['finds a number as an id', () => ({ _id: 5 }), [5]],
    ['checks a schema', (_) => _.jsonSchema({ required: ['s'], properties: { n: { bsonType: 'int' } } }), ['a', 'b']],
  ]
  it.each(cases)('%s', async (_, where, expected) => expect(await ids(where(db.command))).toEqual([...expected].sort()))

  it('is taken verbatim when it is raw', async () => {
    const { data } = await db
      .collection('plain')
      .options({ raw: true })
      .where({ matrix: { $elemMatch: { $elemMatch: { $eq: 2 } } } })
      .get()
    expect(data).toHaveLength(1)
    const typed = await db
      .collection('plain')
      .options({ raw: true })
      .where({ n: { $type: 'string' } })
      .get()
    expect(typed.data.map(({ _id }) => _id)).toEqual(['d'])
  })

  it('that is unknown or malformed is refused by name', async () => {
    const ask = (where: object) => db.collection('plain').options({ raw: true }).where(where).get()
    await expect(ask({ a: { $unheard: 1 } })).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringMatching(/\$unheard.*local\/database/),
    })
    await expect(ask({ $where: 'true' })).rejects.toMatchObject({ message: expect.stringContaining('$where') })
    await expect(ask({ a: { $in: 1 } })).rejects.toMatchObject({
      message: expect.stringContaining('$in needs an array'),
    })
    await expect(ask({ a: { $mod: [0, 1] } })).rejects.toMatchObject({ message: expect.stringContaining('divisor') })
  })
})

describe('what is found', () => {
  it('comes in MongoDB’s order of types, up and down, arrays by their least or greatest', async () => {
    const order = async (path: string, direction: 'asc' | 'desc', name: string) =>
      (await db.collection(name).orderBy(path, direction).get()).data.map(({ _id }) => _id)
    for (const name of ['plain', 'indexed']) {
      expect(await order('n', 'asc', name)).toEqual(['a', 'b', 'c', 'd', 5])
      expect(await order('n', 'desc', name)).toEqual([5, 'd', 'c', 'b', 'a'])
      expect((await order('tags', 'asc', name)).slice(0, 3)).toEqual(['c', 5, 'a'])
      expect((await order('items.v', 'desc', name)).slice(0, 2).sort()).toEqual(['a', 'b'])
    }
  })

  it('is ordered by several fields, skipped and cut', async () => {
    const { data } = await db
      .collection('plain')
      .where({ _id: db.command.in(['a', 'b', 'c']) })
      .orderBy('deep.r', 'asc')
      .orderBy('n', 'desc')
      .skip(1)
      .limit(1)
      .get()
    expect(data.map(({ _id }) => _id)).toEqual(['b'])
  })

  it('is a hundred unless asked otherwise, and a thousand at most', async () => {
    await db.createCollection('many')
    await db.collection('many').add(Array.from({ length: 1001 }, (_, n) => ({ n })))
    expect((await db.collection('many').get()).data).toHaveLength(100)
    expect((await db.collection('many').limit(2000).get()).data).toHaveLength(1000)
  })

  it('shows the fields that are asked for, the id first, in their own order', async () => {
    const shown = async (projection: object) =>
      Object.entries((await db.collection('plain').doc('a').field(projection).get()).data[0]!)
    expect(await shown({ s: 1, n: 1 })).toEqual([
      ['_id', 'a'],
      ['n', 1],
      ['s', 'Xylo'],
    ])
    expect(await shown({ _id: 0, 'deep.q': 1 })).toEqual([['deep', { q: 1 }]])
    expect(await shown({ items: 0, tags: 0, at: 0, deep: 0 })).toEqual([
      ['_id', 'a'],
      ['n', 1],
      ['s', 'Xylo'],
    ])
    expect(await shown({ _id: 0, 'items.v': 1 })).toEqual([['items', [{ v: 1 }, { v: 9 }]]])
    expect(await shown({ _id: 0, items: { $elemMatch: { v: 9 } } })).toEqual([['items', [{ k: 'y', v: 9 }]]])
    expect(Object.fromEntries(await shown({ items: { $slice: -1 } }))).toMatchObject({
      items: [{ k: 'y', v: 9 }],
      n: 1,
    })
  })

  it('reads ids of MongoDB as text, equal to it', async () => {
    const id = '507f1f77bcf86cd799439011'
    await db.collection('plain').add({ _id: 'linked', other: db.ObjectId({ id }) })
    expect((await db.collection('plain').where({ other: id }).get()).data).toMatchObject([{ _id: 'linked', other: id }])
    await db.collection('plain').doc('linked').remove()
  })
})

describe('places', () => {
  beforeAll(async () => {
    const { Point, Polygon, LineString } = db.Geo as unknown as Record<string, new (...parts: unknown[]) => object>
    const ring = (west: number, south: number, east: number, north: number) =>
      new Polygon!([
        new LineString!([
          new Point!(west, south),
          new Point!(east, south),
          new Point!(east, north),
          new Point!(west, north),
          new Point!(west, south),
        ]),
      ])
    await db.createCollection('places')
    await db.collection('places').add([
      { _id: 'square', at: new Point!(121.4737, 31.2304) },
      { _id: 'tower', at: new Point!(121.4998, 31.2397) },
      { _id: 'north', at: new Point!(116.4, 39.9) },
      { _id: 'block', at: ring(121.47, 31.22, 121.48, 31.24) },
    ])
  })
  const found = async (where: object) => (await db.collection('places').where(where).get()).data.map(({ _id }) => _id)
  const geo = () => db.Geo as unknown as Record<string, new (...parts: unknown[]) => object>

  it('come nearest first, within a distance', async () => {
    const center = new (geo().Point!)(121.4737, 31.2304)
    expect(await found({ at: db.command.geoNear({ geometry: center, maxDistance: 5000 }) })).toEqual([
      'square',
      'block',
      'tower',
    ])
    expect(await found({ at: db.command.geoNear({ geometry: center, minDistance: 1500, maxDistance: 5000 }) })).toEqual(
      ['tower'],
    )
  })

  it('lie within an area or a circle, and cross', async () => {
    const { Point, Polygon, LineString } = geo()
    const ring = new Polygon!([
      new LineString!([
        new Point!(121.4, 31.2),
        new Point!(121.49, 31.2),
        new Point!(121.49, 31.3),
        new Point!(121.4, 31.3),
        new Point!(121.4, 31.2),
      ]),
    ])
    expect((await found({ at: db.command.geoWithin({ geometry: ring }) })).sort()).toEqual(['block', 'square'])
    expect(await found({ at: db.command.geoWithin({ centerSphere: [[116.4, 39.9], 0.001] }) })).toEqual(['north'])
    const street = new LineString!([new Point!(121.46, 31.23), new Point!(121.49, 31.231)])
    expect(await found({ at: db.command.geoIntersects({ geometry: street }) })).toEqual(['block'])
  })

  it('are read back as the SDK’s own, with distances as MongoDB gives them', async () => {
    const { data } = await db
      .collection('places')
      .aggregate()
      .geoNear({
        near: new (geo().Point!)(121.4737, 31.2304),
        distanceField: 'far',
        spherical: true,
        key: 'at',
        query: { _id: 'tower' },
      })
      .end()
    expect(data[0]!.far).toBeCloseTo(haversine([121.4737, 31.2304], [121.4998, 31.2397]), 6)
    const read = await db.collection('places').doc('tower').get()
    expect(read.data[0]!.at).toBeInstanceOf(geo().Point!)
  })
})

/** The same distance by another formula, on MongoDB's sphere. */
function haversine([lng1, lat1]: [number, number], [lng2, lat2]: [number, number]): number {
  const [phi1, phi2, lambda] = [lat1, lat2, lng2 - lng1].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ]
  const half = Math.sin((phi2 - phi1) / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(lambda / 2) ** 2
  return 2 * 6_378_100 * Math.asin(Math.sqrt(half))
}
