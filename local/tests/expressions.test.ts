import { startCloud, type Cloud } from '../index'
import { connect, type Database, type Pipeline } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({ port: 0, definition: { collections: { things: {} } } })
  db = connect(cloud.url).db
  await db.collection('things').add([
    { _id: 1, n: 5, at: new Date('2026-01-04T01:02:03.045Z'), o: { a: 1, b: 1 }, kind: 'k' },
    { _id: 2, n: 6, at: new Date('2027-07-04T12:00:00Z'), o: { b: 2 }, kind: 'k' },
    { _id: 3, n: 7, at: new Date('2028-01-01T00:00:00Z'), o: null, kind: 'k' },
  ])
})
afterAll(() => cloud.stop())

const raw = async (...stages: object[]) => {
  const things = db.collection('things').options({ raw: true })
  const { aggregate } = things as unknown as { aggregate: (stages: object[]) => Pipeline }
  return (await aggregate.call(things, stages).end()).data
}
const valueOf = async (expression: object, _id = 1) =>
  (await raw({ $match: { _id } }, { $project: { _id: 0, value: expression } }))[0]!.value

describe('a part of a date', () => {
  const parts = (zone?: string) => (name: string) => ({
    [name]: zone === undefined ? '$at' : { date: '$at', timezone: zone },
  })
  const NAMES = [
    ...['$year', '$month', '$dayOfMonth', '$dayOfYear', '$dayOfWeek', '$isoDayOfWeek'],
    ...['$week', '$isoWeek', '$isoWeekYear', '$hour', '$minute', '$second', '$millisecond'],
  ]
  it.each([
    [1, undefined, [2026, 1, 4, 4, 1, 7, 1, 1, 2026, 1, 2, 3, 45]],
    [1, '+08:00', [2026, 1, 4, 4, 1, 7, 1, 1, 2026, 9, 2, 3, 45]],
    [1, 'America/New_York', [2026, 1, 3, 3, 7, 6, 0, 1, 2026, 20, 2, 3, 45]],
    [1, '-0330', [2026, 1, 3, 3, 7, 6, 0, 1, 2026, 21, 32, 3, 45]],
    [2, 'America/New_York', [2027, 7, 4, 185, 1, 7, 27, 26, 2027, 8, 0, 0, 0]],
    [3, 'UTC', [2028, 1, 1, 1, 7, 6, 0, 52, 2027, 0, 0, 0, 0]],
    [3, '-08', [2027, 12, 31, 365, 6, 5, 52, 52, 2027, 16, 0, 0, 0]],
  ])('of document %d is told in the place %s', async (id, zone, expected) => {
    expect(await Promise.all(NAMES.map((name) => valueOf(parts(zone)(name), id)))).toEqual(expected)
  })

  it.each([
    ['of a list of one', { $year: ['$at'] }, 2026],
    ['of nothing', { $year: '$gone' }, null],
    ['of null', { $week: { date: null } }, null],
    ['in no place', { $hour: { date: '$at', timezone: null } }, null],
  ])('%s', async (_, expression, expected) => expect(await valueOf(expression)).toBe(expected))

  it.each([
    ['of a number', { $year: '$n' }, "can't convert from BSON type number to Date"],
    ['in a place nobody knows', { $year: { date: '$at', timezone: 'Nowhere/X' } }, 'unrecognized time zone identifier'],
    ['at an offset nobody can read', { $year: { date: '$at', timezone: '+8' } }, 'unrecognized time zone identifier'],
    ['with an operand too many', { $year: { date: '$at', zone: 1 } }, 'Unrecognized argument to $year: zone'],
    ['of no date', { $year: { timezone: 'UTC' } }, "Missing 'date' parameter to $year"],
  ])('%s is refused', async (_, expression, message) => await expect(valueOf(expression)).rejects.toThrow(message))
})

describe('a date as text', () => {
  it.each([
    ['%Y-%m-%d %H:%M:%S.%L', undefined, '2026-01-04 01:02:03.045'],
    ['%w %u %U %V %G %j', undefined, '1 7 01 01 2026 004'],
    ['%w %u %U %V %G %j', 'America/New_York', '7 6 00 01 2026 003'],
    ['%z %Z', undefined, '+0000 0'],
    ['%z %Z', 'Asia/Shanghai', '+0800 480'],
    ['%z %Z', '-03:30', '-0330 -210'],
    ['100%%', undefined, '100%'],
    [undefined, undefined, '2026-01-04T01:02:03.045Z'],
    [undefined, '+08:00', '2026-01-04T09:02:03.045'],
  ])('by %s in %s is %s', async (format, timezone, expected) => {
    const more = { ...(format !== undefined && { format }), ...(timezone !== undefined && { timezone }) }
    expect(await valueOf({ $dateToString: { date: '$at', ...more } })).toBe(expected)
  })

  it('of nothing is null, or what stands for it', async () => {
    expect(await valueOf({ $dateToString: { date: '$gone', format: '%Y' } })).toBeNull()
    expect(await valueOf({ $dateToString: { date: '$gone', onNull: 'none' } })).toBe('none')
  })

  it.each([
    ['%q', "Invalid format character '%q'"],
    ['at %', "Unmatched '%'"],
  ])('by %s is refused', async (format, message) => {
    await expect(valueOf({ $dateToString: { date: '$at', format } })).rejects.toThrow(message)
  })
})

describe('a text as a date', () => {
  it.each([
    [{ dateString: '2026-01-04' }, '2026-01-04T00:00:00.000Z'],
    [{ dateString: '2026-01-04T10:11:12.123Z' }, '2026-01-04T10:11:12.123Z'],
    [{ dateString: '2026-01-04 10:11' }, '2026-01-04T10:11:00.000Z'],
    [{ dateString: '2026-01-04T10:11:12+08:00' }, '2026-01-04T02:11:12.000Z'],
    [{ dateString: '2026-01-04T10:00:00', timezone: 'Asia/Shanghai' }, '2026-01-04T02:00:00.000Z'],
    [{ dateString: '2026-07-04T10:00:00', timezone: 'America/New_York' }, '2026-07-04T14:00:00.000Z'],
    [{ dateString: '04/01/2026 (5.5)', format: '%d/%m/%Y (%H.%M)' }, '2026-01-04T05:05:00.000Z'],
    [{ dateString: '2026-W02-1', format: '%G-W%V-%u' }, '2026-01-05T00:00:00.000Z'],
    [{ dateString: '2026 060 +0100', format: '%Y %j %z' }, '2026-02-28T23:00:00.000Z'],
  ])('%j is %s', async (spec, expected) => {
    expect(await valueOf({ $dateFromString: spec })).toEqual(new Date(expected))
  })

  it.each(['nonsense', '2026-02-30', '2026-13-01', '2026-01-04T25:00', 5])(
    '%s is none, which is refused unless something stands for it',
    async (dateString) => {
      await expect(valueOf({ $dateFromString: { dateString } })).rejects.toThrow('Error parsing date string')
      expect(await valueOf({ $dateFromString: { dateString, onError: '$n' } })).toBe(5)
      expect(await valueOf({ $dateFromString: { dateString, onError: null } })).toBeNull()
    },
  )

  it('of nothing is null, or what stands for it', async () => {
    expect(await valueOf({ $dateFromString: { dateString: '$gone' } })).toBeNull()
    expect(await valueOf({ $dateFromString: { dateString: null, onNull: 'none' } })).toBe('none')
  })

  it('is made of parts in a place', async () => {
    const made = { year: 2026, month: 1, day: 32, hour: 1, timezone: '-03:30' }
    expect(await valueOf({ $dateFromParts: made })).toEqual(new Date('2026-02-01T04:30:00Z'))
  })

  it('has one place, not two', async () => {
    const spec = { dateString: '2026-01-04T10:00:00Z', timezone: '+08:00' }
    await expect(valueOf({ $dateFromString: spec })).rejects.toThrow('together with a timezone argument')
  })
})

describe('an expression', () => {
  it.each([
    ['lower case of null', { $toLower: null }, ''],
    ['upper case of nothing', { $toUpper: ['$gone'] }, ''],
    ['a remainder of nothing', { $mod: ['$gone', 2] }, null],
    ['a logarithm of nothing', { $ln: '$gone' }, null],
    ['a branch that is taken', { $switch: { branches: [{ case: true, then: '$n' }] } }, 5],
    ['no branch, but something else', { $switch: { branches: [{ case: false, then: 1 }], default: null } }, null],
    ['documents over nothing and null', { $mergeObjects: [null, '$o', '$gone', { a: 2 }] }, { a: 2, b: 1 }],
    ['one document', { $mergeObjects: '$o' }, { a: 1, b: 1 }],
  ])('may be %s', async (_, expression, expected) => expect(await valueOf(expression)).toEqual(expected))

  it.each([
    ['a remainder by zero', { $mod: ['$n', 0] }, "can't $mod by zero"],
    ['a remainder of text', { $mod: ['x', 2] }, '$mod only supports numeric types'],
    ['a division by zero', { $divide: ['$n', 0] }, 'divide by zero'],
    ['a natural logarithm of zero', { $ln: 0 }, "$ln's argument must be a positive number, but is 0"],
    ['a logarithm of less than zero', { $log10: [-1] }, "$log10's argument must be a positive number, but is -1"],
    ['a logarithm to the base of one', { $log: ['$n', 1] }, "$log's base must be a positive number not equal to 1"],
    ['a root of less than zero', { $sqrt: -1 }, 'non-negative'],
    ['no branch', { $switch: { branches: [{ case: false, then: 1 }] } }, 'could not find a matching branch'],
    ['no branches', { $switch: { branches: [] } }, 'requires at least one branch'],
    ['a number over a document', { $mergeObjects: ['$o', 5] }, '$mergeObjects requires object inputs, but input 5'],
    ['a list over a document', { $mergeObjects: ['$o', [1]] }, '$mergeObjects requires object inputs'],
  ])('is refused as %s', async (_, expression, message) => await expect(valueOf(expression)).rejects.toThrow(message))
})

describe('a stage', () => {
  it('lays the documents of a group over one another, nothing but documents', async () => {
    const merged = (field: string) =>
      raw({ $sort: { _id: 1 } }, { $group: { _id: '$kind', all: { $mergeObjects: field } } })
    expect(await merged('$o')).toEqual([{ _id: 'k', all: { a: 1, b: 2 } }])
    await expect(merged('$n')).rejects.toThrow('$mergeObjects requires object inputs, but input 5')
  })

  it('samples each document once at most', async () => {
    expect(new Set((await raw({ $sample: { size: 9 } })).map(({ _id }) => _id))).toEqual(new Set([1, 2, 3]))
    expect(await raw({ $sample: { size: 2 } })).toHaveLength(2)
    expect(await raw({ $match: { _id: 4 } }, { $sample: { size: 2 } })).toEqual([])
  })

  it.each([
    [{ $group: { _id: null, n: '$n' } }, "The field 'n' must be an accumulator object"],
    [{ $group: { _id: null, n: { x: 1 } } }, "The field 'n' must be an accumulator object"],
    [{ $group: { _id: null, n: { $sum: 1, $avg: 1 } } }, "The field 'n' must specify one accumulator"],
    [{ $group: { _id: null, n: { $abs: '$n' } } }, "unknown group operator '$abs'"],
    [{ $group: { _id: null, 'a.b': { $sum: 1 } } }, "The field name 'a.b' cannot contain '.'"],
    [{ $group: { n: { $sum: 1 } } }, 'must include an _id'],
    [{ $limit: 0 }, 'the limit must be positive'],
    [{ $limit: -1 }, 'Expected a non-negative number in: $limit: -1'],
    [{ $limit: 1.5 }, 'Expected an integer in: $limit: 1.5'],
    [{ $skip: -1 }, 'Expected a non-negative number in: $skip: -1'],
    [{ $skip: 'x' }, 'Expected a number in: $skip: "x"'],
    [{ $sample: { size: -1 } }, 'size argument to $sample must not be negative'],
    [{ $sample: {} }, 'size argument to $sample must be a number'],
  ])('%j is refused wherever it stands, even where there is no document', async (stage, message) => {
    await expect(raw(stage)).rejects.toThrow(message)
    await expect(raw({ $match: { _id: 4 } }, { $addFields: { z: 1 } }, stage)).rejects.toThrow(message)
    await expect(raw({ $facet: { inner: [stage] } })).rejects.toThrow(message)
  })
})
