import fc from 'fast-check'
import { matcher } from '../database/query/matcher'
import { startCloud, type Cloud } from '../index'
import { compileRule } from '../rules/compile-rule'
import { branchesOf } from '../rules/demands'
import { documentsWith, known } from '../rules/value'
import { empty } from './support/empty'
import { connect, type Database, type Found } from './support/sdk'

const OWN = 'auth.openid == doc._openid'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: {
      collections: {
        closed: {},
        shut: { rules: { read: false, write: false } },
        open: { rules: { read: true } },
        own: { rules: { read: OWN, write: OWN } },
        posts: {
          rules: {
            read: 'doc.published == true || doc.author == auth.openid',
            create: "auth != null && doc.kind in ['a', 'b']",
            update: 'doc.author == auth.openid && request.data.price == undefined',
            delete: false,
          },
        },
        orders: { rules: { read: 'auth.openid in get(`database.shops.${doc.shopId}`).owners' } },
        shops: {},
        things: { rules: { write: "get('database.roles.' + auth.openid).role == 'editor'" } },
        roles: {},
      },
    },
  })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())
beforeEach(async () => {
  for (const name of ['closed', 'shut', 'open', 'own', 'posts', 'orders', 'shops', 'roles', 'things'])
    await empty(db, name)
  for (const name of ['closed', 'shut', 'open']) await db.collection(name).add({ _id: 'x' })
  await db.collection('own').add([
    { _id: 'mine', _openid: 'me', n: 1 },
    { _id: 'yours', _openid: 'you', n: 2 },
  ])
  await db.collection('posts').add([
    { _id: 'p1', author: 'me', published: false },
    { _id: 'p2', author: 'you', published: true, price: 3 },
  ])
  await db.collection('shops').add([
    { _id: 's1', owners: ['me'] },
    { _id: 's2', owners: ['you'] },
  ])
  await db.collection('orders').add([
    { _id: 'o1', shopId: 's1' },
    { _id: 'o2', shopId: 's2' },
  ])
  await db.collection('roles').add({ _id: 'me', role: 'editor' })
})

async function ask(action: string, collectionName: string, members: object = {}, openId: string | undefined = 'me') {
  const reply = await fetch(`${cloud.url}/client`, {
    method: 'POST',
    body: JSON.stringify({ action: `database.${action}`, collectionName, ...members }),
    headers: openId === undefined ? {} : { 'x-wx-openid': openId },
  })
  return (await reply.json()) as { code?: string; data?: { list?: string[]; updated?: number; deleted?: number } }
}
const nobody = ''
const where = (query: object, more: object = {}) => ({ queryType: 'WHERE', query: JSON.stringify(query), ...more })
const change = (query: object, update: object) =>
  where(query, { data: JSON.stringify(update), merge: true, multi: true })
const found = async (collection: string, query: object, openId?: string) => {
  const { data } = await ask('getDocument', collection, where(query), openId)
  return data?.list?.map((text) => (JSON.parse(text) as Found)._id)
}
const DENIED = { code: 'DATABASE_PERMISSION_DENIED' }

describe('a phone without a function', () => {
  it.each(['closed', 'shut'])('neither reads nor writes what is %s', async (name) => {
    const byId = { query: '{"_id":"x"}' }
    expect(await ask('getDocument', name, byId)).toMatchObject(DENIED)
    expect(await ask('calculateDocument', name)).toMatchObject(DENIED)
    expect(await ask('insertDocument', name, { data: ['{"a":1}'] })).toMatchObject(DENIED)
    expect(await ask('modifyDocument', name, { ...byId, data: '{"$set":{"a":1}}', merge: true })).toMatchObject(DENIED)
    expect(await ask('removeDocument', name, byId)).toMatchObject(DENIED)
    expect(await ask('aggregateDocuments', name, { stages: [] })).toMatchObject(DENIED)
    expect(await ask('startTransaction', name)).toMatchObject(DENIED)
  })

  it('reads what is open to all, also as nobody', async () => {
    expect(await found('open', {}, nobody)).toEqual(['x'])
  })

  it('finds its own when it says so, and is refused when its query could find more', async () => {
    expect(await found('own', { _openid: 'me' })).toEqual(['mine'])
    expect(await found('own', { _openid: '{openid}', n: 1 })).toEqual(['mine'])
    expect(await ask('calculateDocument', 'own', where({ _openid: '{openid}' }))).toMatchObject({ data: { total: 1 } })
    expect(await ask('getDocument', 'own', where({ n: 1 }))).toMatchObject(DENIED)
    expect(await ask('getDocument', 'own', where({ _openid: 'you' }))).toMatchObject(DENIED)
    expect(await ask('getDocument', 'own', { query: '{"_id":"mine"}', queryType: 'DOC' })).toMatchObject(DENIED)
    expect(await ask('getDocument', 'own')).toMatchObject(DENIED)
  })

  it('is nobody without an openid, whom nothing belongs to', async () => {
    await db.collection('own').add({ _id: 'nobody’s' })
    for (const _openid of [null, '', '{openid}', 'undefined'])
      expect(await ask('getDocument', 'own', where({ _openid }), nobody)).toMatchObject(DENIED)
  })

  it('is refused whether or not there is something to find', async () => {
    expect(await ask('getDocument', 'own', where({ n: 77 }))).toMatchObject(DENIED)
    expect(await ask('removeDocument', 'own', where({ n: 77 }, { multi: true }))).toMatchObject(DENIED)
  })

  it('may choose one way of a rule, but not leave it open', async () => {
    expect(await found('posts', { published: true })).toEqual(['p2'])
    expect(await found('posts', { author: 'me' })).toEqual(['p1'])
    expect(await found('posts', { $or: [{ published: true }, { author: 'me' }] })).toEqual(['p1', 'p2'])
    expect(await ask('getDocument', 'posts', where({ $or: [{ published: true }, { price: 3 }] }))).toMatchObject(DENIED)
    expect(await ask('getDocument', 'posts', where({}))).toMatchObject(DENIED)
  })

  it('makes what the rule lets it, and it is theirs', async () => {
    expect(await ask('insertDocument', 'posts', { data: ['{"_id":"n","kind":"a"}'] })).toMatchObject({
      data: { insertedIds: ['n'] },
    })
    expect((await db.collection('posts').doc('n').get()).data).toEqual([{ _id: 'n', kind: 'a', _openid: 'me' }])
    expect(await ask('insertDocument', 'own', { data: ['{"_id":"new"}'] })).toMatchObject({ data: {} })
    expect(await ask('insertDocument', 'posts', { data: ['{"kind":"a"}', '{"kind":"c"}'] })).toMatchObject(DENIED)
    expect(await ask('insertDocument', 'posts', { data: ['{"kind":"a"}'] }, nobody)).toMatchObject(DENIED)
    expect(await ask('insertDocument', 'posts', { data: ['{"kind":"a","_openid":"you"}'] })).toMatchObject(DENIED)
    expect((await db.collection('posts').count()).total).toBe(3)
  })

  it('changes and removes its own, and nobody else’s', async () => {
    const mine = { _openid: '{openid}' }
    expect(await ask('modifyDocument', 'own', change(mine, { $inc: { n: 1 } }))).toMatchObject({ data: { updated: 1 } })
    expect(await ask('modifyDocument', 'own', change({}, { $inc: { n: 1 } }))).toMatchObject(DENIED)
    expect(await ask('modifyDocument', 'own', change(mine, { $set: { _openid: 'you' } }))).toMatchObject(DENIED)
    expect(await ask('modifyDocument', 'own', change(mine, { $rename: { n: '_openid' } }))).toMatchObject(DENIED)
    expect(await ask('removeDocument', 'own', where({ _openid: 'you' }, { multi: true }))).toMatchObject(DENIED)
    expect(await ask('removeDocument', 'own', where(mine, { multi: true }))).toMatchObject({ data: { deleted: 1 } })
    expect((await db.collection('own').get()).data).toEqual([{ _id: 'yours', _openid: 'you', n: 2 }])
  })

  it('does not touch what a rule about the data forbids, by whatever operator', async () => {
    const mine = { author: 'me' }
    expect(await ask('modifyDocument', 'posts', change(mine, { $set: { title: 't' } }))).toMatchObject({
      data: { updated: 1 },
    })
    for (const update of [
      { $set: { price: 1 } },
      { $inc: { price: 1 } },
      { $unset: { price: '' } },
      { $rename: { title: 'price' } },
      { $set: { 'price.x': 1 } },
    ])
      expect(await ask('modifyDocument', 'posts', change(mine, update))).toMatchObject(DENIED)
    expect(await ask('removeDocument', 'posts', where(mine))).toMatchObject(DENIED)
  })

  it('sets a document under both rights when there is none yet, and leaves its owner', async () => {
    const set = (_id: string, openId: string) =>
      ask(
        'modifyDocument',
        'things',
        { query: JSON.stringify({ _id }), data: '{"n":1}', merge: false, upsert: true },
        openId,
      )
    expect(await set('t', 'you')).toMatchObject(DENIED)
    expect(await set('t', 'me')).toMatchObject({ data: { upsert_id: 't' } })
    await db.collection('roles').add({ _id: 'third', role: 'editor' })
    expect(await set('t', 'third')).toMatchObject({ data: { updated: 1 } })
    expect((await db.collection('things').get()).data).toEqual([{ _id: 't', n: 1, _openid: 'me' }])
  })

  it('sets nobody else’s document by saying that it is its own', async () => {
    const query = '{"_id":"yours","_openid":"{openid}"}'
    const request = { query, data: '{"n":7}', merge: false, upsert: true }
    expect(await ask('modifyDocument', 'own', request)).toMatchObject(DENIED)
    expect((await db.collection('own').doc('yours').get()).data).toMatchObject([{ _openid: 'you', n: 2 }])
  })

  it('may depend on another document, which the query must name', async () => {
    expect(await found('orders', { shopId: 's1' })).toEqual(['o1'])
    expect(await found('orders', { shopId: { $in: ['s1'] } })).toEqual(['o1'])
    for (const query of [{ shopId: 's2' }, { shopId: { $in: ['s1', 's2'] } }, { _id: 'o1' }, { shopId: 'none' }, {}])
      expect(await ask('getDocument', 'orders', where(query))).toMatchObject(DENIED)
  })

  it('may depend on ten other documents, and no more', async () => {
    const shops = (count: number) => Array.from({ length: count }, (_, n) => ({ _id: `many-${n}`, owners: ['me'] }))
    await db.collection('shops').add(shops(11))
    const any = (count: number) => where({ $or: shops(count).map(({ _id }) => ({ shopId: _id })) })
    expect(await ask('getDocument', 'orders', any(10))).toMatchObject({ data: { list: [] } })
    expect(await ask('getDocument', 'orders', any(11))).toMatchObject(DENIED)
  })
})

const scope = { auth: { openid: 'me' }, now: 100, request: {}, get: () => undefined }

describe('a rule about a document', () => {
  const doc = known({ owner: 'me', n: 3, deep: { flag: true }, tags: ['x', 'y'], at: new Date(50) })
  it.each([
    ['true', true],
    ['!false && true', true],
    ['auth.openid === doc.owner', true],
    ['doc.n > 2 && doc.n <= 3', true],
    ['doc.n > 3 || doc.deep.flag == true', true],
    ["(doc.owner == 'you' || doc.owner == 'me') && now < 101", true],
    ["doc.owner in ['you']", false],
    ["!(doc.owner in ['you'])", true],
    ["'x' in doc.tags", true],
    ["doc.tags[1] == 'y'", true],
    ["doc['owner'] == auth['openid']", true],
    ['now > doc.at', true],
    ['doc.n == 3 ? doc.deep.flag : false', true],
    ['doc.n > -1', true],
    ['doc.n in [-1, 3]', true],
    ['-3 in [-3]', true],
    ['doc.missing == null', true],
    ['doc.missing == undefined', true],
    ['doc.constructor == null', true],
    ['doc.owner > 2', false],
    ['auth.uid == null', true],
    ['auth.uid != null', false],
    ['auth.uid == doc.missing', false],
    ['auth.uid != doc.owner', false],
    ['doc.missing.deeper == null', false],
    ['request.data.price == undefined', false],
    ["get('database.a.b') == null", true],
  ])('%s', (text, expected) => expect(compileRule(text)({ ...scope, doc })).toBe(expected))
})

describe('a rule about a query', () => {
  const cases: [string, Found, boolean][] = [
    ['doc.age > 10', { age: { $gt: 15 } }, true],
    ['doc.age > 10', { age: { $gt: 10 } }, true],
    ['doc.age > 10', { age: { $gte: 10 } }, false],
    ['doc.age > 10', { age: { $gt: 5 } }, false],
    ['doc.age > 10', { age: 11 }, true],
    ['doc.age > 10', { age: { $in: [11, 12] } }, true],
    ['doc.age > 10', { age: { $in: [10, 12] } }, false],
    ['doc.age > 10', { age: { $gt: 'text' } }, false],
    ['doc.age > 10', { $and: [{ n: 1 }, { age: { $gte: 11 } }] }, true],
    ['doc.age > 10', { $nor: [{ age: { $lte: 10 } }] }, false],
    ['10 < doc.age', { age: { $gt: 10 } }, true],
    ['doc.age >= 10', { age: { $gte: 10 } }, true],
    ['doc.age <= 10', { age: { $lt: 10 } }, true],
    ['doc.age < 10', { age: { $lte: 10 } }, false],
    ['!(doc.age > 10)', { age: { $lte: 10 } }, true],
    ['!(doc.age > 10)', { age: { $lte: 11 } }, false],
    ['!(doc.age > 10)', {}, false],
    ['doc.age != 10', { age: { $gt: 10 } }, true],
    ['doc.age != 10', { age: { $ne: 10 } }, true],
    ['doc.age != 10', { age: { $nin: [9, 10] } }, true],
    ['doc.age != 10', { age: { $ne: 9 } }, false],
    ['doc.state != null', { state: { $exists: true } }, false],
    ['doc.state == null', { state: { $exists: false } }, true],
    ["doc.state in ['a', 'b']", { state: { $in: ['b'] } }, true],
    ["doc.state in ['a', 'b']", { state: { $in: ['b', 'a'] } }, true],
    ["doc.state in ['a', 'b']", { state: { $in: ['b', 'c'] } }, false],
    ["!(doc.state in ['a', 'b'])", { state: { $in: ['c', 'd'] } }, true],
    ['auth.openid in doc.editors', { editors: 'me' }, true],
    ['auth.openid in doc.editors', { editors: { $all: ['you', 'me'] } }, true],
    ['auth.openid in doc.editors', { editors: { $elemMatch: { $eq: 'me' } } }, true],
    ['auth.openid in doc.editors', { editors: 'you' }, false],
    ['!(auth.openid in doc.banned)', { banned: 'you' }, false],
    ['doc.a.b == 1', { 'a.b': 1 }, true],
    ['doc.a.b == 1', { a: { b: 1 } }, true],
    ['now >= doc.from', { from: { $lte: 100 } }, true],
    ['now >= doc.from', { from: { $lte: new Date(101) } }, false],
    ['doc.public', { public: true }, true],
    ['doc.public', { public: { $ne: false } }, false],
    ['doc.name == 1', { name: /1/ }, false],
    ['doc.a == doc.b', { a: 1, b: 1 }, true],
    ['doc.a == doc.b', { a: 1 }, false],
    ['doc.a == 1 ? true : doc.b == 2', { a: 1 }, true],
    ['doc.a == 1 ? true : doc.b == 2', { b: 2 }, false],
    ['doc.a == 1', { $or: [{ a: 1 }, { a: 2 }] }, false],
    [
      'doc.a == 1',
      {
        $or: [
          { a: 1, b: 1 },
          { a: 1, b: 2 },
        ],
      },
      true,
    ],
    ['doc.a == 1', { $or: [] }, false],
  ]
  it.each(cases)('%s, of %j: %s', (text, query, expected) => {
    const isAllowed = compileRule(text)
    expect(branchesOf(query).every((demands) => isAllowed({ ...scope, doc: documentsWith(demands) }))).toBe(expected)
  })
})

describe('whatever the rule and the query', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'))
  const field = fc.constantFrom('a', 'b')
  const comparison = fc
    .tuple(field, fc.constantFrom('==', '!=', '<', '<=', '>', '>='), value)
    .map(([path, is, right]) => `doc.${path} ${is} ${JSON.stringify(right)}`)
  const membership = fc
    .tuple(field, fc.array(value, { maxLength: 3 }))
    .map(([path, list]) => `doc.${path} in ${JSON.stringify(list)}`)
  const { rule } = fc.letrec<{ rule: string }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(comparison, membership, fc.constant('doc.a == doc.b'), fc.constant('doc.a == null')),
      tie('rule').map((inner) => `!(${inner})`),
      fc
        .tuple(tie('rule'), fc.constantFrom('&&', '||'), tie('rule'))
        .map(([one, is, other]) => `(${one}) ${is} (${other})`),
      fc.tuple(tie('rule'), tie('rule'), tie('rule')).map(([test, yes, no]) => `(${test}) ? (${yes}) : (${no})`),
    ),
  }))
  const condition = fc.oneof(
    value,
    fc
      .tuple(fc.constantFrom('$eq', '$ne', '$lt', '$lte', '$gt', '$gte'), value)
      .map(([is, bound]) => ({ [is]: bound })),
    fc.tuple(fc.constantFrom('$in', '$nin'), fc.array(value, { maxLength: 3 })).map(([is, list]) => ({ [is]: list })),
    fc.boolean().map((wanted) => ({ $exists: wanted })),
    value.map((bound) => ({ $not: { $gt: bound } })),
  )
  const simple = fc.dictionary(field, condition, { maxKeys: 2, noNullPrototype: true })
  const branches = fc.array(simple, { minLength: 1, maxLength: 3 })
  const query = fc.oneof(
    simple,
    fc
      .tuple(simple, fc.constantFrom('$or', '$and', '$nor'), branches)
      .map(([own, is, list]) => ({ ...own, [is]: list })),
  )
  const document = fc.record({ a: fc.option(value), b: value }, { requiredKeys: [] })

  it('who may ask it finds nothing that the rule forbids', () => {
    let proven = 0
    fc.assert(
      fc.property(rule, query, fc.array(document, { minLength: 10, maxLength: 30 }), (text, query, documents) => {
        const isAllowed = compileRule(text)
        if (!branchesOf(query).every((demands) => isAllowed({ ...scope, doc: documentsWith(demands) }))) return
        proven++
        for (const found of documents.filter(matcher(query)))
          expect([text, query, found, isAllowed({ ...scope, doc: known(found) })]).toEqual([text, query, found, true])
      }),
      { numRuns: 5000, seed: 20260112 },
    )
    expect(proven).toBeGreaterThan(300)
  })
})

describe('a rule that nobody can read', () => {
  const get = "get('database.a.b').c"
  it.each([
    ['process.exit()', 'the only function of a rule is get'],
    ['user.id == 1', '"user" is nothing that a rule knows'],
    ['doc.a =', 'Unexpected token'],
    ['doc.a = 1', 'a rule knows no AssignmentExpression'],
    ['doc.a == 1 1', '"1" is one too many'],
    ['', 'Unexpected token'],
    ['doc.a == /x/', 'no patterns'],
    ['doc.a * 2 == 4', 'a rule knows no *'],
    ['doc.a ?? true', 'a rule knows no ??'],
    ['typeof doc.a', 'a rule knows no typeof'],
    ['auth.openid in [doc.owner]', 'a list holds numbers and texts only'],
    [`get(doc.a, doc.b)`, 'get takes one path'],
    [`${get} == ${get} && ${get} == ${get}`, 'it calls get 4 times; 3 are allowed'],
    ['get(get(get(doc.a).b).c).d == 1', 'at most 2 deep'],
    [`doc.a == '${'x'.repeat(1024)}'`, 'longer than 1024 characters'],
  ])('%s', (text, reason) => {
    const read = () => compileRule(text)
    expect(read).toThrow(SyntaxError)
    expect(read).toThrow(reason)
  })

  it('keeps the cloud from starting, in a sentence that names it', async () => {
    const start = (rules: object) => startCloud({ port: 0, definition: { collections: { notes: { rules } } } })
    await expect(start({ read: 'doc.a =' })).rejects.toThrow(
      /^The rule "read" of "notes" cannot be read: .*"doc.a ="\.$/,
    )
    await expect(start({ reed: true })).rejects.toThrow('The rules of "notes" name "reed"')
  })
})
