import { startCloud, type Cloud } from '../../index'
import { connect, type Database } from '../support/sdk'

let cloud: Cloud
let db: Database
let app: ReturnType<typeof connect>['app']

beforeAll(async () => {
  cloud = await startCloud({ port: 0, definition: { collections: { things: {} } } })
  ;({ db, app } = connect(cloud.url))
  await db.collection('things').add({ _id: 'a', n: 1, list: [1, 2] })
})
afterAll(() => cloud.stop())

const things = () => db.collection('things')
const raw = () => things().options({ raw: true })
const found = (condition: object) => raw().where(condition).get()
const changed = (data: object) => raw().where({ _id: 'a' }).update(data)
const piped = (...stages: object[]) => raw().aggregate(stages).end()

describe('what the cloud does not know is refused by its name and the file to extend:', () => {
  const $ = () => db.command.aggregate
  const cases: [string, () => Promise<unknown>, RegExp][] = [
    [
      'an operator of a query',
      () => found({ n: { $unheard: 1 } }),
      /\$unheard.*\(local\/database\/query\/context\.ts\)/,
    ],
    ['an operator beside fields', () => found({ $unheard: [] }), /\$unheard.*\(local\/database\/query\/context\.ts\)/],
    [
      'an operator in a late match',
      () => piped({ $set: { x: 1 } }, { $match: { n: { $unheard: 1 } } }),
      /\$unheard.*\(local/,
    ],
    ['a type', () => found({ n: { $type: 'unheard' } }), /unheard.*\(local\/database\/query\/bson-types\.ts\)/],
    [
      'a projection',
      () =>
        things()
          .field({ n: { $unheard: 1 } })
          .get(),
      /\$unheard.*query\/project\.ts\)/,
    ],
    ['an operator of an update', () => changed({ $unheard: { n: 1 } }), /\$unheard.*\(local\/database\/update/],
    [
      'a word of a push',
      () => changed({ $push: { list: { $each: [1], $unheard: 1 } } }),
      /\$unheard.*\(local\/database\/update/,
    ],
    ['an operator of a pull', () => changed({ $pull: { list: { $unheard: 1 } } }), /\$unheard.*\(local\/database/],
    ['a stage', () => piped({ $out: 'elsewhere' }), /\$out.*aggregate\/stages\.ts\)/],
    ['a stage inside a facet', () => piped({ $facet: { x: [{ $merge: 'elsewhere' }] } }), /\$merge.*stages\.ts\)/],
    [
      'a stage inside a lookup',
      () => piped({ $lookup: { from: 'things', as: 'x', pipeline: [{ $unheard: 1 }] } }),
      /\$unheard.*stages\.ts\)/,
    ],
    ['an expression', () => piped({ $set: { x: { $unheard: 1 } } }), /\$unheard.*aggregate\/expressions\.ts\)/],
    [
      'an accumulator',
      () => piped({ $group: { _id: null, x: { $unheard: 1 } } }),
      /\$unheard.*aggregate\/accumulators\.ts\)/,
    ],
    ['an expression of a query', () => found({ $expr: { $gt: [{ $unheard: 1 }, 2] } }), /\$unheard.*expressions\.ts\)/],
    [
      'an expression of an update’s condition',
      () =>
        raw()
          .where({ $expr: { $unheard: 1 } })
          .update({ $set: { n: 2 } }),
      /\$unheard.*expressions\.ts\)/,
    ],
    [
      'a script',
      () => piped({ $set: { x: { $function: { body: '1', args: [], lang: 'js' } } } }),
      /\$function.*\(local/,
    ],
    ['a search for text', () => found({ $text: { $search: 'x' } }), /\$text.*\(local\/database\/query\/context\.ts\)/],
    [
      'meta',
      () =>
        things()
          .aggregate()
          .project({ x: $().meta('textScore') })
          .end(),
      /\$meta.*expressions\.ts\)/,
    ],
    [
      'meta to sort by',
      () =>
        things()
          .aggregate()
          .sort({ x: $().meta('textScore') })
          .end(),
      /\$meta.*sort\.ts\)/,
    ],
    [
      'meta to show',
      () =>
        things()
          .field({ x: { $meta: 'textScore' } })
          .get(),
      /\$meta.*query\/project\.ts\)/,
    ],
  ]
  it.each(cases)('%s', async (_, ask, message) => {
    await expect(ask()).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringMatching(message),
    })
  })

  it('an action, of the database and any other', async () => {
    const send = async (action: string) =>
      (await fetch(`${cloud.url}/admin`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ action }),
      }).then((reply) => reply.json())) as unknown
    expect(await send('database.runCommand')).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: 'unknown action: database.runCommand (local/database/actions/actions.ts)',
    })
    expect(await send('toString')).toMatchObject({
      code: 'INVALID_PARAM',
      message: 'unknown action: toString (local/perform.ts)',
    })
  })

  it('an API of WeChat', async () => {
    const calls = [
      app.callWxOpenApi({ apiName: 'unheard.of', requestData: {} }),
      app.callCompatibleWxOpenApi({ apiName: 'unheard.of', requestData: Buffer.alloc(0) }),
    ]
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({
        code: 'INVALID_PARAM',
        message: 'unknown WeChat API: unheard.of (local/wechat/open-api.ts)',
      })
    }
  })

  it('payments and containers by way of WeChat', async () => {
    await expect(
      app.callWxPayApi({ apiName: 'cloudPay.unifiedOrder', requestData: Buffer.from('{}') }),
    ).rejects.toMatchObject({
      code: 'INVALID_PARAM',
      message: 'unknown action: wx.wxPayApi (local/perform.ts)',
    })
    const raw: unknown = await app.wxCallContainerApi({ apiName: 'x', requestData: Buffer.from('{}') })
    expect(JSON.parse(String(raw))).toMatchObject({
      message: 'unknown action: wx.wxCallContainerApi (local/perform.ts)',
    })
  })
})
