import { startCloud, type Cloud } from '../../index'
import { empty } from '../support/empty'
import { connect, type Database } from '../support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({ port: 0, definition: { collections: { things: {} } } })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())
beforeEach(() => empty(db))

const things = () => db.collection('things')
const ids = async (found: Promise<{ data: { _id?: unknown }[] }>) => (await found).data.map(({ _id }) => _id)

describe('as MongoDB and unlike mingo,', () => {
  it('elemMatch by fields asks documents, and lists, whose fields are their places; not scalars or null', async () => {
    await things().add([
      { _id: 1, list: ['x', 5, null, ['k']] },
      { _id: 2, list: [{ k: 'y' }] },
      { _id: 3, list: [{ k: 'x' }] },
    ])
    expect(
      await ids(
        things()
          .where({ list: db.command.elemMatch({ k: 'x' }) })
          .get(),
      ),
    ).toEqual([3])
    expect(
      await ids(
        things()
          .where({ list: db.command.elemMatch({ k: db.command.neq('x') }) })
          .get(),
      ),
    ).toEqual([1, 2])
  })

  it('lists are sorted by their least going up and by their greatest going down', async () => {
    await things().add([
      { _id: 1, v: [1, 9] },
      { _id: 2, v: [5] },
      { _id: 3, v: [2, 3] },
      { _id: 4, v: 4 },
    ])
    for (const sorted of ['find', 'aggregate']) {
      const by = (direction: 'asc' | 'desc') =>
        sorted === 'find'
          ? ids(things().orderBy('v', direction).get())
          : ids(
              things()
                .aggregate()
                .sort({ v: direction === 'asc' ? 1 : -1 })
                .end(),
            )
      expect([sorted, await by('asc'), await by('desc')]).toEqual([sorted, [1, 3, 4, 2], [1, 2, 4, 3]])
    }
  })

  it('documents are equal only with their keys in order, in conditions, lists and sets', async () => {
    const [there, turned] = [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ]
    await things().add({ _id: 1, v: there, list: [there] })
    const { eq, all, pull, addToSet } = db.command
    expect(
      await ids(
        things()
          .where({ v: eq(there) })
          .get(),
      ),
    ).toEqual([1])
    expect(
      await ids(
        things()
          .where({ v: eq(turned) })
          .get(),
      ),
    ).toEqual([])
    expect(
      await ids(
        things()
          .where({ list: db.command.in([turned]) })
          .get(),
      ),
    ).toEqual([])
    expect(
      await ids(
        things()
          .where({ list: all([there]) })
          .get(),
      ),
    ).toEqual([1])
    await things()
      .doc(1)
      .update({ list: addToSet(turned) })
    expect((await things().doc(1).get()).data[0]!.list).toEqual([there, turned])
    await things()
      .options({ raw: true })
      .where({ _id: 1 })
      .update({ $pullAll: { list: [turned] } })
    expect(Object.keys(((await things().doc(1).get()).data[0]!.list as object[])[0]!)).toEqual(['a', 'b'])
    await things()
      .doc(1)
      .update({ list: pull({ a: 1 }) })
    expect((await things().doc(1).get()).data[0]!.list).toEqual([])
  })

  it('the id comes first, in a projection and a pipeline’s', async () => {
    await things().add({ z: 1, _id: 'late', a: 2 })
    expect(Object.keys((await things().doc('late').field({ a: 1 }).get()).data[0]!)).toEqual(['_id', 'a'])
    expect(Object.keys((await things().aggregate().project({ a: 1 }).end()).data[0]!)).toEqual(['_id', 'a'])
  })

  it('weeks begin on Sunday, and the days before the first one are week 0', async () => {
    const days = ['2026-01-03', '2026-01-04', '2026-01-10', '2026-12-31', '2028-01-01', '2028-01-02']
    await things().add(days.map((day) => ({ _id: day, at: new Date(`${day}T12:00:00Z`) })))
    const { data } = await things()
      .aggregate()
      .sort({ _id: 1 })
      .project({ week: db.command.aggregate.week('$at') })
      .end()
    expect(data.map(({ week }) => week)).toEqual([0, 1, 1, 52, 0, 1])
  })

  it('a part of a text may have no end, and be searched by signs and by bytes', async () => {
    await things().add({ _id: 1, s: '茶杯 tea' })
    const $ = db.command.aggregate
    const { data } = await things()
      .aggregate()
      .project({
        ...{ _id: 0, substr: $.substr(['$s', 3, -1]), bytes: $.substrBytes(['$s', 7, -5]) },
        ...{
          sign: $.indexOfCP(['$s', '杯']),
          late: $.indexOfCP(['$s', 'tea', 4]),
          never: $.indexOfCP(['$s', '茶', 1, 5]),
        },
        ...{ nothing: $.indexOfCP(['$gone', 'x']), byte: $.indexOfBytes(['$s', 'tea']) },
      })
      .end()
    expect(data).toEqual([{ substr: '杯 tea', bytes: 'tea', sign: 1, late: -1, never: -1, nothing: null, byte: 7 }])
  })

  it('a schema is one of MongoDB’s: by its own types, with its own words', async () => {
    await things().add([
      { _id: 1, n: 5, at: new Date(0), inner: { s: 'abc' } },
      { _id: 2, n: 5.5, at: 'text', inner: { s: 'a' } },
      { _id: 3, n: 2 ** 40, inner: [] },
    ])
    const found = (schema: object) => ids(things().where(db.command.jsonSchema(schema)).get())
    expect(await found({ properties: { n: { bsonType: 'int' } } })).toEqual([1])
    expect(await found({ properties: { n: { bsonType: ['long', 'double'] } } })).toEqual([2, 3])
    expect(await found({ required: ['at'], properties: { at: { bsonType: 'date' } } })).toEqual([1])
    expect(await found({ properties: { inner: { bsonType: 'object', properties: { s: { minLength: 2 } } } } })).toEqual(
      [1],
    )
    expect(await found({ properties: { n: { minimum: 5, maximum: 6 } } })).toEqual([1, 2])
    await expect(found({ properties: { n: { bsonType: 'unheard' } } })).rejects.toMatchObject({
      message: expect.stringContaining('unheard'),
    })
  })

  it('distances are MongoDB’s, to a nanometre', async () => {
    const Point = db.Geo.Point as unknown as new (longitude: number, latitude: number) => object
    await things().add([
      { _id: 'tower', at: new Point(113.30593, 23.1361155) },
      { _id: 'mountain', at: new Point(113.306789, 23.1564721) },
      { _id: 'palace', at: new Point(116.3949659, 39.9163447) },
    ])
    const near = { near: new Point(113.3089506, 23.0968251), spherical: true, key: 'at', includeLocs: 'at' }
    const far = async (more: object) =>
      (
        await things()
          .aggregate()
          .geoNear({ ...near, distanceField: 'far', ...more })
          .end()
      ).data
    // The distances that CloudBase's own documentation shows for these places.
    const documented = [4384.68131486958, 6643.521654040738, 1894750.4414538583]
    const found = await far({})
    expect(found.map(({ _id }) => _id)).toEqual(['tower', 'mountain', 'palace'])
    documented.forEach((distance, at) => expect(Math.abs(Number(found[at]!.far) - distance)).toBeLessThan(1e-9))
    expect(found[1]!.far).toBe(6643.521654040738)
    expect(await far({ minDistance: 5000, maxDistance: 10_000 })).toMatchObject([{ _id: 'mountain' }])
  })

  it('of no documents there is no count', async () => {
    const counted = () => things().aggregate().match({ n: 1 }).count('c').end()
    expect((await counted()).data).toEqual([])
    await things().add([{ n: 1 }, { n: 1 }])
    expect((await counted()).data).toEqual([{ c: 2 }])
  })

  it('pull asks documents by or, and bit takes no null for nothing', async () => {
    const raw = () => things().options({ raw: true }).where({ _id: 1 })
    await things().add({ _id: 1, list: [{ k: 'a' }, { k: 'b' }, { k: 'c' }], n: null })
    await raw().update({ $pull: { list: { $or: [{ k: 'a' }, { k: 'b' }] } } })
    expect((await things().get()).data).toMatchObject([{ list: [{ k: 'c' }] }])
    await expect(raw().update({ $bit: { n: { or: 1 } } })).rejects.toThrow('non-integral')
  })
})
