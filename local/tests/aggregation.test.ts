import { startCloud, type Cloud } from '../index'
import { connect, type Database, type Pipeline } from './support/sdk'

let cloud: Cloud
let db: Database
const $ = () => db.command.aggregate

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: {
      collections: {
        sales: { indexes: [{ fields: { shop: 1, at: -1 } }] },
        shops: { indexes: [{ fields: { code: 1 } }] },
      },
    },
  })
  db = connect(cloud.url).db
  await db.collection('sales').add([
    {
      _id: 1,
      shop: 'n',
      at: new Date('2026-01-03T00:00:00Z'),
      price: 10,
      tags: ['a', 'b'],
      item: { name: 'tea', size: 's' },
    },
    {
      _id: 2,
      shop: 'n',
      at: new Date('2026-01-04T00:00:00Z'),
      price: 20,
      tags: ['b'],
      item: { name: '茶杯', size: 'm' },
    },
    { _id: 3, shop: 's', at: new Date('2026-02-01T00:00:00Z'), price: 30, tags: [] },
    { _id: 4, shop: 'x', at: new Date('2026-02-02T00:00:00Z') },
  ])
  await db.collection('shops').add([
    { _id: 'north', code: 'n', city: 'B' },
    { _id: 'south', code: 's', city: 'G' },
    { _id: 'both', code: ['n', 's'], city: 'X' },
  ])
})
afterAll(() => cloud.stop())

const sales = () => db.collection('sales').aggregate()
const run = async (pipeline: Pipeline) => (await pipeline.end()).data

describe('a pipeline', () => {
  it('groups and sums', async () => {
    const found = await run(
      sales()
        .match({ price: db.command.gt(0) })
        .group({
          _id: '$shop',
          sum: $().sum('$price'),
          mean: $().avg('$price'),
          all: $().push('$_id'),
          first: $().first('$_id'),
        })
        .sort({ _id: 1 }),
    )
    expect(found).toEqual([
      { _id: 'n', sum: 30, mean: 15, all: [1, 2], first: 1 },
      { _id: 's', sum: 30, mean: 30, all: [3], first: 3 },
    ])
  })

  it('finds the least and the greatest in MongoDB’s order, without what is missing', async () => {
    expect(await run(sales().group({ _id: null, least: $().min('$price'), last: $().max('$at') }))).toEqual([
      { _id: null, least: 10, last: new Date('2026-02-02T00:00:00Z') },
    ])
  })

  it('unwinds, counts and sorts by count', async () => {
    expect(await run(sales().unwind('$tags').sortByCount('$tags'))).toEqual([
      { _id: 'b', count: 2 },
      { _id: 'a', count: 1 },
    ])
    expect(await run(sales().match({ shop: 'n' }).count('n'))).toEqual([{ n: 2 }])
    expect(await run(sales().unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).count('n'))).toEqual([
      { n: 5 },
    ])
  })

  it('projects with the id first, then the document’s own order, then what is new', async () => {
    const [one] = await run(
      sales()
        .match({ _id: 1 })
        .project({ double: $().multiply(['$price', 2]), price: 1, shop: 1, 'item.name': 1 }),
    )
    expect(Object.entries(one!)).toEqual([
      ['_id', 1],
      ['shop', 'n'],
      ['price', 10],
      ['item', { name: 'tea' }],
      ['double', 20],
    ])
  })

  it('adds fields, replaces the root, skips, cuts', async () => {
    expect(await run(sales().match({ shop: 'n' }).sort({ _id: 1 }).replaceRoot({ newRoot: '$item' }))).toEqual([
      { name: 'tea', size: 's' },
      { name: '茶杯', size: 'm' },
    ])
    const found = await run(
      sales()
        .addFields({ dear: $().gt(['$price', 15]) })
        .sort({ at: -1 })
        .skip(1)
        .limit(2),
    )
    expect(found.map(({ _id, dear }) => [_id, dear])).toEqual([
      [3, true],
      [2, true],
    ])
    expect(await run(sales().sample({ size: 3 }))).toHaveLength(3)
  })

  it('buckets', async () => {
    expect(
      await run(
        sales()
          .match({ price: db.command.exists(true) })
          .bucket({ groupBy: '$price', boundaries: [0, 15, 40], output: { n: $().sum(1) } }),
      ),
    ).toEqual([
      { _id: 0, n: 1 },
      { _id: 15, n: 2 },
    ])
    expect(
      await run(
        sales()
          .match({ price: db.command.exists(true) })
          .bucketAuto({ groupBy: '$price', buckets: 1 }),
      ),
    ).toEqual([{ _id: { min: 10, max: 30 }, count: 3 }])
  })

  it('looks up by a field, through arrays too', async () => {
    const found = await run(
      sales()
        .match({ _id: 1 })
        .lookup({ from: 'shops', localField: 'shop', foreignField: 'code', as: 'places' })
        .project({ 'places._id': 1 }),
    )
    expect(found).toEqual([{ _id: 1, places: [{ _id: 'north' }, { _id: 'both' }] }])
  })

  it('looks up by a pipeline of its own with variables', async () => {
    const inner = $()
      .pipeline()
      .match(db.command.expr($().eq(['$code', '$$shop'])))
      .project({ _id: 0, city: 1 })
      .done()
    const found = await run(
      sales()
        .match({ _id: 3 })
        .lookup({ from: 'shops', let: { shop: '$shop' }, pipeline: inner, as: 'places' }),
    )
    expect(found[0]!.places).toEqual([{ city: 'G' }])
  })

  it('leaves the stored documents alone', async () => {
    await run(sales().unwind({ path: '$tags', includeArrayIndex: 'index' }).addFields({ shop: 'changed' }))
    expect((await db.collection('sales').doc(1).get()).data[0]).toMatchObject({ shop: 'n', tags: ['a', 'b'] })
  })

  it('is refused by name where it has an unknown stage or expression', async () => {
    const raw = (stages: object[]) =>
      (db.collection('sales').options({ raw: true }) as unknown as { aggregate: (stages: object[]) => Pipeline })
        .aggregate(stages)
        .end()
    await expect(raw([{ $out: 'elsewhere' }])).rejects.toMatchObject({
      message: expect.stringMatching(/\$out.*stages\.ts/),
    })
    await expect(raw([{ $project: { x: { $unheard: 1 } } }])).rejects.toMatchObject({
      message: expect.stringMatching(/\$unheard/),
    })
  })
})

describe('an expression', () => {
  const value = async (expression: object) =>
    (await run(sales().match({ _id: 2 }).project({ _id: 0, value: expression })))[0]!.value
  const cases: [string, ($: Database['command']['aggregate']) => object, unknown][] = [
    ['abs', ($) => $.abs(-3), 3],
    ['add', ($) => $.add(['$price', 1]), 21],
    ['ceil', ($) => $.ceil(1.2), 2],
    ['divide', ($) => $.divide(['$price', 8]), 2.5],
    ['floor', ($) => $.floor(-1.2), -2],
    ['mod', ($) => $.mod(['$price', 7]), 6],
    ['pow', ($) => $.pow([2, 10]), 1024],
    ['sqrt', ($) => $.sqrt(16), 4],
    ['subtract', ($) => $.subtract(['$price', 1]), 19],
    ['trunc', ($) => $.trunc(-1.7), -1],
    ['log10', ($) => $.log10(100), 2],
    ['arrayElemAt', ($) => $.arrayElemAt(['$tags', 0]), 'b'],
    ['concatArrays', ($) => $.concatArrays(['$tags', [1]]), ['b', 1]],
    ['filter', ($) => $.filter({ input: [1, 5, 9], as: 'n', cond: $.gt(['$$n', 4]) }), [5, 9]],
    ['in', ($) => $.in(['b', '$tags']), true],
    ['indexOfArray', ($) => $.indexOfArray([[1, 2, 3], 3]), 2],
    ['isArray', ($) => $.isArray('$tags'), true],
    ['map', ($) => $.map({ input: [1, 2], as: 'n', in: $.add(['$$n', 1]) }), [2, 3]],
    ['range', ($) => $.range([0, 6, 2]), [0, 2, 4]],
    ['reduce', ($) => $.reduce({ input: [1, 2, 3], initialValue: 0, in: $.add(['$$value', '$$this']) }), 6],
    ['size of a list of one', ($) => $.size(['$tags']), 1],
    ['reverseArray', ($) => $.reverseArray([[1, 2]]), [2, 1]],
    ['size', ($) => $.size('$tags'), 1],
    ['slice', ($) => $.slice([[1, 2, 3], 2]), [1, 2]],
    [
      'zip',
      ($) =>
        $.zip({
          inputs: [
            [1, 2],
            ['a', 'b'],
          ],
        }),
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['and', ($) => $.and([true, '$price']), true],
    ['not', ($) => $.not(['$price']), false],
    ['or', ($) => $.or([false, 0]), false],
    ['cmp', ($) => $.cmp(['$price', 'text']), -1],
    ['eq, with the order of keys', ($) => $.eq(['$item', { size: 'm', name: '茶杯' }]), false],
    ['cond', ($) => $.cond({ if: $.gt(['$price', 5]), then: 'dear', else: 'cheap' }), 'dear'],
    ['ifNull', ($) => $.ifNull(['$nothing', 'else']), 'else'],
    ['switch', ($) => $.switch({ branches: [{ case: $.lt(['$price', 5]), then: 1 }], default: 2 }), 2],
    ['dayOfMonth', ($) => $.dayOfMonth('$at'), 4],
    ['dayOfWeek, 1 on Sunday', ($) => $.dayOfWeek('$at'), 1],
    ['dayOfYear', ($) => $.dayOfYear('$at'), 4],
    ['week, from Sunday on', ($) => $.week('$at'), 1],
    ['isoWeek', ($) => $.isoWeek('$at'), 1],
    ['month', ($) => $.month('$at'), 1],
    ['year', ($) => $.year('$at'), 2026],
    ['hour', ($) => $.hour('$at'), 0],
    ['dateToString', ($) => $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: '+08:00' }), '2026-01-04'],
    [
      'dateFromString',
      ($) => $.dateFromString({ dateString: '2026-01-04T01:02:03Z' }),
      new Date('2026-01-04T01:02:03Z'),
    ],
    ['literal', ($) => $.literal('$price'), '$price'],
    ['mergeObjects', ($) => $.mergeObjects(['$item', { size: 'l' }]), { name: '茶杯', size: 'l' }],
    [
      'objectToArray',
      ($) => $.objectToArray('$item'),
      [
        { k: 'name', v: '茶杯' },
        { k: 'size', v: 'm' },
      ],
    ],
    ['arrayToObject', ($) => $.arrayToObject([[{ k: 'a', v: 1 }]]), { a: 1 }],
    ['allElementsTrue', ($) => $.allElementsTrue([[true, 1]]), true],
    ['anyElementTrue', ($) => $.anyElementTrue([[false, 1]]), true],
    [
      'setUnion',
      ($) =>
        $.setUnion([
          [1, 2],
          [2, 3],
        ]),
      [1, 2, 3],
    ],
    [
      'setIntersection',
      ($) =>
        $.setIntersection([
          [1, 2],
          [2, 3],
        ]),
      [2],
    ],
    [
      'setDifference',
      ($) =>
        $.setDifference([
          [1, 2],
          [2, 3],
        ]),
      [1],
    ],
    ['setIsSubset', ($) => $.setIsSubset([[2], [2, 3]]), true],
    ['concat', ($) => $.concat(['$shop', '-', '$item.name']), 'n-茶杯'],
    ['indexOfCP', ($) => $.indexOfCP(['$item.name', '杯']), 1],
    ['indexOfBytes', ($) => $.indexOfBytes(['$item.name', '杯']), 3],
    ['split', ($) => $.split(['a-b', '-']), ['a', 'b']],
    ['strLenCP', ($) => $.strLenCP('$item.name'), 2],
    ['strLenBytes', ($) => $.strLenBytes('$item.name'), 6],
    ['substr with a negative length', ($) => $.substr(['hello', 2, -1]), 'llo'],
    ['substrBytes', ($) => $.substrBytes(['$item.name', 3, 3]), '杯'],
    ['substrCP', ($) => $.substrCP(['$item.name', 0, 1]), '茶'],
    ['toUpper', ($) => $.toUpper('abc'), 'ABC'],
    ['strcasecmp', ($) => $.strcasecmp(['A', 'a']), 0],
    ['let', ($) => $.let({ vars: { a: 1 }, in: $.add(['$$a', 1]) }), 2],
  ]
  it.each(cases)('%s', async (_, expression, expected) => expect(await value(expression($()))).toEqual(expected))
})
