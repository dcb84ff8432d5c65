import { empty } from '../support/empty'
import { askedIn } from '../support/relay'
import { type Database, type Pipeline } from '../support/sdk'
import { openWire, type Wire } from '../support/open-wire'

let wire: Wire
let relay: Wire['relay']
let db: Wire['db']
let geo: Record<string, new (...parts: unknown[]) => object>

beforeAll(async () => {
  wire = await openWire()
  ;({ relay, db } = wire)
  geo = db.Geo as unknown as typeof geo
})
afterAll(() => wire.close())
beforeEach(async () => {
  await empty(db)
  await things().add([
    { _id: 'a', n: 1, s: 'Anna', list: [1, 2], at: new Date('2026-01-04T05:06:07.089Z') },
    { _id: 'b', n: 5, s: 'Bob', list: [] },
  ])
})

const things = () => db.collection('things')
const int = (value: number) => ({ $numberInt: String(value) })
/** A member of the last request, read as plain JSON. */
const sent = (member: string) => JSON.parse(String(askedIn(relay.last())[member])) as unknown

type Command = Database['command']

describe('a command of a query is sent as', () => {
  const cases: [string, (_: Command) => object, object, unknown[]][] = [
    ['eq', (_) => ({ n: _.eq(1) }), { n: { $eq: int(1) } }, ['a']],
    ['neq', (_) => ({ n: _.neq(1) }), { n: { $ne: int(1) } }, ['b']],
    ['lt', (_) => ({ n: _.lt(5) }), { n: { $lt: int(5) } }, ['a']],
    ['lte', (_) => ({ n: _.lte(5) }), { n: { $lte: int(5) } }, ['a', 'b']],
    ['gt', (_) => ({ n: _.gt(1) }), { n: { $gt: int(1) } }, ['b']],
    ['gte', (_) => ({ n: _.gte(1) }), { n: { $gte: int(1) } }, ['a', 'b']],
    ['in', (_) => ({ n: _.in([1, 2]) }), { n: { $in: [int(1), int(2)] } }, ['a']],
    ['nin', (_) => ({ n: _.nin([1, 2]) }), { n: { $nin: [int(1), int(2)] } }, ['b']],
    ['all', (_) => ({ list: _.all([1, 2]) }), { list: { $all: [int(1), int(2)] } }, ['a']],
    ['elemMatch', (_) => ({ list: _.elemMatch({ $gt: 1 }) }), { list: { $elemMatch: { $gt: int(1) } } }, ['a']],
    ['exists', (_) => ({ at: _.exists(false) }), { at: { $exists: false } }, ['b']],
    ['size', (_) => ({ list: _.size(2) }), { list: { $size: int(2) } }, ['a']],
    ['mod', (_) => ({ n: _.mod(4, 1) }), { n: { $mod: [int(4), int(1)] } }, ['a', 'b']],
    [
      'and on a field',
      (_) => ({ n: _.gt(0).and(_.lt(3)) }),
      { $and: [{ n: { $gt: int(0) } }, { n: { $lt: int(3) } }] },
      ['a'],
    ],
    [
      'or on a field',
      (_) => ({ n: _.eq(1).or(_.eq(5)) }),
      { $or: [{ n: { $eq: int(1) } }, { n: { $eq: int(5) } }] },
      ['a', 'b'],
    ],
    ['a chain', (_) => ({ n: _.gt(0).lt(3) }), { $and: [{ n: { $gt: int(0) } }, { n: { $lt: int(3) } }] }, ['a']],
    ['and', (_) => _.and([{ n: 1 }, { s: 'Anna' }]), { $and: [{ n: int(1) }, { s: 'Anna' }] }, ['a']],
    ['or', (_) => _.or([{ n: 1 }, { s: 'Bob' }]), { $or: [{ n: int(1) }, { s: 'Bob' }] }, ['a', 'b']],
    ['nor', (_) => _.nor([{ n: 1 }]), { $nor: [{ n: int(1) }] }, ['b']],
    ['not', (_) => ({ n: _.not(_.gt(1)) }), { n: { $not: { $gt: int(1) } } }, ['a']],
    [
      'not of a pattern',
      (_) => ({ s: _.not(/^a/i) }),
      { s: { $not: { $regularExpression: { pattern: '^a', options: 'i' } } } },
      ['b'],
    ],
    ['expr', (_) => _.expr(_.aggregate.gt(['$n', 1])), { $expr: { $gt: ['$n', int(1)] } }, ['b']],
    ['jsonSchema', (_) => _.jsonSchema({ required: ['at'] }), { $jsonSchema: { required: ['at'] } }, ['a']],
    [
      'a pattern',
      () => ({ s: db.RegExp({ regexp: '^a', options: 'i' }) }),
      { s: { $regularExpression: { pattern: '^a', options: 'i' } } },
      ['a'],
    ],
  ]
  it.each(cases)('%s', async (_, where, wire, found) => {
    const { data } = await things().where(where(db.command)).get()
    expect(sent('query')).toEqual(wire)
    expect(data.map(({ _id }) => _id).sort()).toEqual(found)
  })

  it('places near, within and across', async () => {
    const { Point, Polygon, LineString } = geo
    const [center, near] = [new Point!(113, 23), new Point!(113.5, 23.5)]
    const ring = new Polygon!([new LineString!([center, near, new Point!(113.9, 23), center])])
    const json = (place: object) => JSON.parse(JSON.stringify(place)) as { coordinates: unknown }
    const ask = async (condition: object) => {
      await things().where({ at: condition }).get()
      return JSON.parse(JSON.stringify(sent('query')).replace(/\{"\$number\w+":"([^"]+)"\}/g, '$1')) as unknown
    }
    const { geoNear, geoWithin, geoIntersects } = db.command
    expect(await ask(geoNear({ geometry: center, maxDistance: 10, minDistance: 1 }))).toEqual({
      at: { $nearSphere: { $geometry: json(center), $maxDistance: 10, $minDistance: 1 } },
    })
    expect(await ask(geoWithin({ geometry: ring }))).toEqual({ at: { $geoWithin: { $geometry: json(ring) } } })
    for (const middle of [center, [113, 23]]) {
      expect(await ask(geoWithin({ centerSphere: [middle, 0.1] }))).toEqual({
        at: { $geoWithin: { $centerSphere: [[113, 23], 0.1] } },
      })
    }
    expect(await ask(geoIntersects({ geometry: near }))).toEqual({ at: { $geoIntersects: { $geometry: json(near) } } })
  })
})

describe('a command of an update is sent as', () => {
  const each = (...values: number[]) => ({ $each: values.map(int) })
  const cases: [string, (_: Command) => object, object, object][] = [
    ['a plain value', () => ({ n: 2 }), { $set: { n: int(2) } }, { n: 2 }],
    ['set', (_) => ({ n: _.set({ x: 1 }) }), { $set: { n: { x: int(1) } } }, { n: { x: 1 } }],
    ['remove', (_) => ({ n: _.remove() }), { $unset: { n: '' } }, { s: 'Anna' }],
    ['inc', (_) => ({ n: _.inc(2) }), { $inc: { n: int(2) } }, { n: 3 }],
    ['mul', (_) => ({ n: _.mul(3) }), { $mul: { n: int(3) } }, { n: 3 }],
    ['min', (_) => ({ n: _.min(0) }), { $min: { n: int(0) } }, { n: 0 }],
    ['max', (_) => ({ n: _.max(9) }), { $max: { n: int(9) } }, { n: 9 }],
    ['rename', (_) => ({ n: _.rename('m') }), { $rename: { n: 'm' } }, { m: 1 }],
    ['bit', (_) => ({ n: _.bit({ or: 6 }) }), { $bit: { n: { or: int(6) } } }, { n: 7 }],
    ['push of one', (_) => ({ list: _.push(3) }), { $push: { list: each(3) } }, { list: [1, 2, 3] }],
    ['push of several', (_) => ({ list: _.push(3, 4) }), { $push: { list: each(3, 4) } }, { list: [1, 2, 3, 4] }],
    ['push of a list', (_) => ({ list: _.push([3, 4]) }), { $push: { list: each(3, 4) } }, { list: [1, 2, 3, 4] }],
    [
      'push with its words',
      (_) => ({ list: _.push({ each: [9, 0], position: 0, sort: 1, slice: 3 }) }),
      { $push: { list: { ...each(9, 0), $position: int(0), $sort: int(1), $slice: int(3) } } },
      { list: [0, 1, 2] },
    ],
    [
      'unshift',
      (_) => ({ list: _.unshift([8, 9]) }),
      { $push: { list: { ...each(8, 9), $position: int(0) } } },
      { list: [8, 9, 1, 2] },
    ],
    ['pop', (_) => ({ list: _.pop() }), { $pop: { list: int(1) } }, { list: [1] }],
    ['shift', (_) => ({ list: _.shift() }), { $pop: { list: int(-1) } }, { list: [2] }],
    ['pull', (_) => ({ list: _.pull(_.gt(1)) }), { $pull: { list: { $gt: int(1) } } }, { list: [1] }],
    ['pullAll', (_) => ({ list: _.pullAll([1, 5]) }), { $pullAll: { list: [int(1), int(5)] } }, { list: [2] }],
    ['addToSet', (_) => ({ list: _.addToSet(2) }), { $addToSet: { list: int(2) } }, { list: [1, 2] }],
    [
      'addToSet of many',
      (_) => ({ list: _.addToSet({ $each: [2, 3] }) }),
      { $addToSet: { list: each(2, 3) } },
      { list: [1, 2, 3] },
    ],
  ]
  it.each(cases)('%s', async (_, data, wire, after) => {
    await things().doc('a').update(data(db.command))
    expect(sent('data')).toEqual(wire)
    expect((await things().doc('a').get()).data[0]).toMatchObject(after)
  })

  it('several together', async () => {
    const _ = db.command
    await things()
      .doc('a')
      .update({ n: _.inc(1), list: _.push([3]), u: _.set({ whole: true }), p: { q: 1 }, s: _.remove() })
    expect(sent('data')).toEqual({
      $inc: { n: int(1) },
      $push: { list: each(3) },
      $set: { u: { whole: true }, 'p.q': int(1) },
      $unset: { s: '' },
    })
    const { data } = await things().doc('a').field({ at: false }).get()
    expect(data).toEqual([{ _id: 'a', n: 2, list: [1, 2, 3], u: { whole: true }, p: { q: 1 } }])
  })
})

describe('a pipeline', () => {
  const stages = () => askedIn(relay.last()).stages as { stageKey: string; stageValue: string }[]

  it('is sent stage by stage, plain values as plain JSON', async () => {
    const $ = db.command.aggregate
    const pipeline = things()
      .aggregate()
      .addFields({ m: 1 })
      .match({ n: 1 })
      .project({ n: 1 })
      .sort({ n: -1 })
      .skip(0)
      .limit(5)
      .sample({ size: 2 })
      .unwind('$n')
      .group({ _id: '$n', c: $.sum(1) })
      .replaceRoot({ newRoot: { c: '$c' } })
      .sortByCount('$c')
      .count('c')
    expect((await pipeline.end()).data).toEqual([{ c: 1 }])
    expect(stages().map(({ stageKey, stageValue }) => [stageKey, JSON.parse(stageValue) as unknown])).toEqual([
      ['$addFields', { m: int(1) }],
      ['$match', { n: int(1) }],
      ['$project', { n: int(1) }],
      ['$sort', { n: int(-1) }],
      ['$skip', 0],
      ['$limit', 5],
      ['$sample', { size: int(2) }],
      ['$unwind', '$n'],
      ['$group', { _id: '$n', c: { $sum: int(1) } }],
      ['$replaceRoot', { newRoot: { c: '$c' } }],
      ['$sortByCount', '$c'],
      ['$count', 'c'],
    ])
  })

  it('carries others inside a lookup, one in another', async () => {
    const inner = () => db.command.aggregate.pipeline()
    const deepest = inner().match({ n: 5 }).project({ _id: 1 }).done()
    const deeper = inner().match({ n: 1 }).lookup({ from: 'things', pipeline: deepest, as: 'y' }).done()
    const { data } = await things()
      .aggregate()
      .match({ n: 5 })
      .lookup({ from: 'things', pipeline: deeper, as: 'x' })
      .end()
    expect(data).toMatchObject([{ _id: 'b', x: [{ _id: 'a', y: [{ _id: 'b' }] }] }])
    expect(JSON.parse(stages()[1]!.stageValue)).toMatchObject({
      pipeline: [
        { $match: { n: int(1) } },
        { $lookup: { pipeline: [{ $match: { n: int(5) } }, { $project: { _id: int(1) } }] } },
      ],
    })
  })

  it('takes more stages when it is raw', async () => {
    const raw = async (...stages: object[]) => (await things().options({ raw: true }).aggregate(stages).end()).data
    expect(
      await raw({ $match: { _id: 'a' } }, { $set: { m: { $add: ['$n', 1] } } }, { $unset: ['list', 's', 'at'] }),
    ).toEqual([{ _id: 'a', n: 1, m: 2 }])
    expect(await raw({ $sort: { n: 1 } }, { $replaceWith: { n: '$n' } })).toEqual([{ n: 1 }, { n: 5 }])
    expect(
      await raw({ $facet: { all: [{ $count: 'n' }], big: [{ $match: { n: { $gt: 1 } } }, { $count: 'n' }] } }),
    ).toEqual([{ all: [{ n: 2 }], big: [{ n: 1 }] }])
    expect(
      await raw(
        {
          $setWindowFields: {
            sortBy: { n: 1 },
            output: { so: { $sum: '$n', window: { documents: ['unbounded', 'current'] } } },
          },
        },
        { $project: { _id: 0, so: 1 } },
      ),
    ).toEqual([{ so: 1 }, { so: 6 }])
  })

  const last = async (pipeline: Pipeline) => (await pipeline.end()).data[0]

  it('accumulates', async () => {
    const $ = db.command.aggregate
    const all = things()
      .aggregate()
      .sort({ n: 1 })
      .group({
        ...{ _id: null, sum: $.sum('$n'), avg: $.avg('$n'), min: $.min('$n'), max: $.max('$n'), first: $.first('$s') },
        ...{ last: $.last('$s'), push: $.push('$n'), pop: $.stdDevPop('$n'), samp: $.stdDevSamp('$n') },
        set: $.addToSet($.literal(1)),
      })
    expect(await last(all)).toEqual({
      ...{ _id: null, sum: 6, avg: 3, min: 1, max: 5, first: 'Anna', last: 'Bob', push: [1, 5] },
      ...{ pop: 2, samp: Math.sqrt(8), set: [1] },
    })
  })

  const cases: [string, ($: Command['aggregate']) => object, unknown][] = [
    ['exp', ($) => $.exp(0), 1],
    ['ln', ($) => $.ln(1), 0],
    ['log', ($) => $.log([8, 2]), 3],
    ['multiply', ($) => $.multiply(['$n', 3]), 3],
    ['gt', ($) => $.gt(['$n', 1]), false],
    ['gte', ($) => $.gte(['$n', 1]), true],
    ['lt', ($) => $.lt(['$n', 1]), false],
    ['lte', ($) => $.lte(['$n', 1]), true],
    ['neq', ($) => $.neq(['$n', 1]), false],
    ['isoDayOfWeek', ($) => $.isoDayOfWeek('$at'), 7],
    ['isoWeekYear', ($) => $.isoWeekYear('$at'), 2026],
    ['millisecond', ($) => $.millisecond('$at'), 89],
    ['second', ($) => $.second('$at'), 7],
    ['minute', ($) => $.minute('$at'), 6],
    ['dateFromParts', ($) => $.dateFromParts({ year: 2026 }), new Date('2026-01-01T00:00:00Z')],
    [
      'dateFromParts beyond its month',
      ($) => $.dateFromParts({ year: 2026, month: 2, day: 31 }),
      new Date('2026-03-03T00:00:00Z'),
    ],
    [
      'dateFromParts of another zone',
      ($) => $.dateFromParts({ year: 2026, month: 11, day: 23, hour: 7, timezone: '+08:00' }),
      new Date('2026-11-22T23:00:00Z'),
    ],
    ['dateFromParts of nothing', ($) => $.dateFromParts({ year: '$nothing' }), null],
    [
      'setEquals',
      ($) =>
        $.setEquals([
          [1, 2],
          [2, 1, 1],
        ]),
      true,
    ],
    ['toLower', ($) => $.toLower('$s'), 'anna'],
  ]
  it.each(cases)('computes %s', async (_, expression, value) => {
    const asked = things()
      .aggregate()
      .match({ _id: 'a' })
      .project({ _id: 0, value: expression(db.command.aggregate) })
    expect(await last(asked)).toEqual({ value })
  })
})
