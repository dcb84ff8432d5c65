import { startCloud, type Cloud } from '../index'
import { runStages } from './support/raw'
import { connect, type Database } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({ port: 0, definition: { collections: { things: {} } } })
  db = connect(cloud.url).db
  const [list, mixed] = [
    [1, 2, 1, { a: 1, b: 2 }],
    [[1], [2]],
  ]
  await db.collection('things').add({ _id: 1, list, mixed, empty: [], none: null, text: '', zero: 0, nan: NaN, n: 5 })
})
afterAll(() => cloud.stop())

const valueOf = async (expression: unknown) =>
  (await runStages(db, 'things', [{ $project: { _id: 0, value: expression } }]))[0]!.value

describe('what is true', () => {
  it.each([
    ['$text', true],
    ['$nan', true],
    ['$empty', true],
    ['$zero', false],
    ['$none', false],
    ['$gone', false],
    [false, false],
  ])('%s: %s, whoever asks', async (value, expected) => {
    const expressions = [
      { $and: [value] },
      { $or: [value] },
      { $cond: [value, true, false] },
      { $cond: { if: value, then: true, else: false } },
      { $switch: { branches: [{ case: value, then: true }], default: false } },
      { $eq: [{ $size: { $filter: { input: [1], cond: value } } }, 1] },
      { $allElementsTrue: [[value]] },
      { $anyElementTrue: [[value]] },
      { $not: [{ $not: [value] }] },
    ]
    expect(await Promise.all(expressions.map(valueOf))).toEqual(expressions.map(() => expected))
    expect(await runStages(db, 'things', [{ $match: { $expr: value } }])).toHaveLength(expected ? 1 : 0)
  })

  it('of nothing is null as a boolean', async () => {
    expect(await Promise.all(['$text', '$nan', '$zero', '$none'].map((each) => valueOf({ $toBool: each })))).toEqual([
      ...[true, true, false, null],
    ])
  })
})

describe('an expression of a list', () => {
  it.each([
    ['finds an element from a place on', { $indexOfArray: ['$list', 1, 1] }, 2],
    ['finds none before a place', { $indexOfArray: ['$list', 1, 1, 2] }, -1],
    ['finds none beyond the end', { $indexOfArray: ['$list', 1, 20] }, -1],
    ['finds a document by the order of its fields', { $indexOfArray: ['$list', { b: 2, a: 1 }] }, -1],
    ['finds nothing in nothing', { $indexOfArray: ['$gone', 1, 1] }, null],
    ['cuts nothing of nothing', { $slice: ['$gone', 2] }, null],
    ['cuts by nothing', { $slice: ['$list', '$none'] }, null],
    ['cuts none', { $slice: ['$list', 0] }, []],
    ['cuts from the end', { $slice: ['$list', -3, 2] }, [2, 1]],
    ['cuts beyond the end', { $slice: ['$list', 9, 2] }, []],
    ['has no last of null', { $last: '$none' }, null],
    ['has no last of nothing', { $last: '$gone' }, null],
    ['has nothing for the last of an empty one', { $last: '$empty' }, undefined],
    ['has nothing for the first of an empty one', { $first: '$empty' }, undefined],
    ['has a list for the last of lists', { $last: '$mixed' }, [2]],
    ['has a list for the first of lists', { $first: '$mixed' }, [1]],
    ['has a size of zero', { $size: '$empty' }, 0],
    [
      'joins sets, documents by the order of their fields',
      { $setUnion: ['$list', [{ b: 2, a: 1 }]] },
      [...[1, 2, { a: 1, b: 2 }, { b: 2, a: 1 }]],
    ],
    ['knows what sets share', { $setIntersection: ['$list', [{ a: 1, b: 2 }, 2]] }, [2, { a: 1, b: 2 }]],
    ['knows what sets do not share', { $setDifference: ['$list', [1]] }, [2, { a: 1, b: 2 }]],
    [
      'knows the same sets',
      {
        $setEquals: [
          [1, 2],
          [2, 1, 1],
        ],
      },
      true,
    ],
    ['knows other sets', { $setEquals: [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }]] }, false],
    ['knows a part', { $setIsSubset: [[2], '$list'] }, true],
    ['joins nothing to null', { $setUnion: ['$list', '$none'] }, null],
  ])('%s', async (_, expression, expected) => expect(await valueOf(expression)).toEqual(expected))

  it.each([
    [{ $size: '$gone' }, 'The argument to $size must be an array, but was of type: missing'],
    [{ $size: '$none' }, 'The argument to $size must be an array, but was of type: null'],
    [{ $slice: ['$n', 1] }, 'First argument to $slice must be an array, but is of type: number'],
    [{ $slice: ['$list', 1, 0] }, 'Third argument to $slice must be positive: 0'],
    [{ $slice: ['$list', 1.5] }, 'must be integers'],
    [{ $slice: ['$list'] }, '$slice takes from 2 to 3 arguments'],
    [{ $indexOfArray: ['$n', 1] }, 'requires an array as a first argument, found: number'],
    [{ $indexOfArray: ['$list', 1, -1] }, 'nonnegative integral starting index'],
    [{ $last: '$n' }, "$last's argument must be an array, but is number"],
    [{ $anyElementTrue: ['$none'] }, "$anyElementTrue's argument must be an array, but is null"],
    [{ $setIsSubset: ['$none', [1]] }, 'All operands of $setIsSubset must be arrays'],
    [{ $not: [1, 2] }, '$not takes exactly 1 arguments. 2 were passed in.'],
  ])('%j is refused', async (expression, message) => await expect(valueOf(expression)).rejects.toThrow(message))
})

describe('an expression of a text', () => {
  it.each([
    ['compares nothing as an empty text', { $strcasecmp: ['$gone', 'a'] }, -1],
    ['compares null as an empty text', { $strcasecmp: ['A', null] }, 1],
    ['compares nothing with null', { $strcasecmp: ['$gone', null] }, 0],
    ['compares without case', { $strcasecmp: ['aZ', 'Az'] }, 0],
    ['compares a number as it is written', { $strcasecmp: ['$n', '5'] }, 0],
    ['splits', { $split: ['a--b', '-'] }, ['a', '', 'b']],
    ['splits nothing', { $split: ['$gone', '-'] }, null],
    ['splits by nothing', { $split: ['a', '$none'] }, null],
    ['matches by a pattern with its options in front', { $regexMatch: { input: 'ABC', regex: '(?i)abc' } }, true],
    ['matches by options', { $regexMatch: { input: 'ABC', regex: 'abc', options: 'i' } }, true],
    ['matches nothing', { $regexMatch: { input: '$gone', regex: 'a' } }, false],
  ])('%s', async (_, expression, expected) => expect(await valueOf(expression)).toEqual(expected))

  it.each([
    [{ $split: ['abc', ''] }, '$split requires a non-empty separator'],
    [{ $split: ['$n', '-'] }, '$split requires strings, found: number and string'],
    [{ $strcasecmp: ['a'] }, 'Expression $strcasecmp takes exactly 2 arguments'],
    [{ $strcasecmp: ['$list', 'a'] }, "can't convert from BSON type"],
    [{ $regexMatch: { input: 'a', regex: 'a', options: 'x' } }, "the option 'x' of a pattern is not there"],
  ])('%j is refused', async (expression, message) => await expect(valueOf(expression)).rejects.toThrow(message))
})

describe('a date of parts', () => {
  it.each([
    [{ isoWeekYear: 2017, isoWeek: 6, isoDayOfWeek: 3, hour: 12 }, '2017-02-08T12:00:00.000Z'],
    [{ isoWeekYear: 2026 }, '2025-12-29T00:00:00.000Z'],
    [{ isoWeekYear: 2026, isoWeek: 54 }, '2027-01-04T00:00:00.000Z'],
    [{ isoWeekYear: 2026, isoWeek: 1, isoDayOfWeek: 7, timezone: '+08:00' }, '2026-01-03T16:00:00.000Z'],
    [{ year: 2017, month: 14, day: 1, hour: 12 }, '2018-02-01T12:00:00.000Z'],
    [{ year: 2017, month: 0, day: 1 }, '2016-12-01T00:00:00.000Z'],
    [{ year: 2016, month: 2, day: 30, minute: -1 }, '2016-02-29T23:59:00.000Z'],
    [{ year: 12 }, '0012-01-01T00:00:00.000Z'],
  ])('%j is %s', async (parts, expected) => {
    expect(await valueOf({ $dateFromParts: parts })).toEqual(new Date(expected))
  })

  it('is null where a part is', async () => {
    expect(await valueOf({ $dateFromParts: { isoWeekYear: 2026, isoWeek: '$gone' } })).toBeNull()
    expect(await valueOf({ $dateFromParts: { year: 2026, timezone: '$none' } })).toBeNull()
  })

  it.each([
    [{ year: 2026, isoWeek: 1 }, 'does not allow mixing natural dates with ISO dates'],
    [{ month: 1 }, "requires either 'year' or 'isoWeekYear'"],
    [{ year: 2026, months: 1 }, 'Unrecognized argument to $dateFromParts: months'],
    [{ year: 2026.5 }, "'year' must evaluate to an integer"],
    [{ year: 0 }, 'in the range 1 to 9999'],
    [{ isoWeekYear: 2026, isoWeek: 'x' }, "'isoWeek' must evaluate to an integer"],
  ])('%j is refused', async (parts, message) => {
    await expect(valueOf({ $dateFromParts: parts })).rejects.toThrow(message)
  })
})
