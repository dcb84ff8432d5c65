import { startCloud, type Cloud } from '../index'
import { compileRule } from '../rules/expression'
import { connect } from './support/sdk'

let cloud: Cloud

beforeAll(async () => {
  cloud = await startCloud({
    port: 0,
    definition: {
      collections: {
        closed: {},
        shut: { rules: { read: false, write: false } },
        open: { rules: { read: true } },
        own: {
          rules: { read: 'auth.openid == doc.owner', create: "auth != null && doc.kind in ['a', 'b']", delete: false },
        },
      },
    },
  })
  const { db } = connect(cloud.url)
  for (const name of ['closed', 'shut', 'open']) await db.collection(name).add({ _id: 'x' })
  await db.collection('own').add([
    { _id: 'mine', owner: 'me', n: 1 },
    { _id: 'yours', owner: 'you', n: 2 },
  ])
})
afterAll(() => cloud.stop())

async function ask(action: string, collectionName: string, members: object = {}, openId?: string) {
  const reply = await fetch(`${cloud.url}/client`, {
    method: 'POST',
    body: JSON.stringify({ action: `database.${action}`, collectionName, ...members }),
    headers: openId === undefined ? {} : { 'x-wx-openid': openId },
  })
  return (await reply.json()) as { code?: string; data?: { list?: string[] } }
}
const DENIED = { code: 'DATABASE_PERMISSION_DENIED' }

describe('a phone without a function', () => {
  it.each(['closed', 'shut'])('neither reads nor writes what is %s', async (name) => {
    const query = '{"_id":"x"}'
    expect(await ask('getDocument', name, { query }, 'me')).toMatchObject(DENIED)
    expect(await ask('calculateDocument', name, {}, 'me')).toMatchObject(DENIED)
    expect(await ask('insertDocument', name, { data: ['{"a":1}'] }, 'me')).toMatchObject(DENIED)
    expect(await ask('modifyDocument', name, { query, data: '{"$set":{"a":1}}', merge: true }, 'me')).toMatchObject(
      DENIED,
    )
    expect(await ask('removeDocument', name, { query }, 'me')).toMatchObject(DENIED)
    expect(await ask('aggregateDocuments', name, { stages: [] }, 'me')).toMatchObject(DENIED)
    expect(await ask('startTransaction', name, {}, 'me')).toMatchObject(DENIED)
  })

  it('reads what is open, and its own where the rule says so', async () => {
    expect((await ask('getDocument', 'open')).data?.list).toHaveLength(1)
    expect((await ask('getDocument', 'own', { query: '{"owner":"me"}' }, 'me')).data?.list).toHaveLength(1)
    expect(await ask('getDocument', 'own', { query: '{"owner":"you"}' }, 'me')).toMatchObject(DENIED)
    expect(await ask('getDocument', 'own', {}, 'me')).toMatchObject(DENIED)
  })

  it('creates where the rule says so, and nothing else', async () => {
    expect(await ask('insertDocument', 'own', { data: ['{"kind":"a"}'] }, 'me')).toMatchObject({
      data: { insertedIds: [expect.any(String)] },
    })
    expect(await ask('insertDocument', 'own', { data: ['{"kind":"c"}'] }, 'me')).toMatchObject(DENIED)
    expect(await ask('insertDocument', 'own', { data: ['{"kind":"a"}'] })).toMatchObject(DENIED)
    expect(await ask('removeDocument', 'own', { query: '{"_id":"mine"}' }, 'me')).toMatchObject(DENIED)
  })
})

describe('a rule', () => {
  const scope = { auth: { openid: 'me' }, doc: { owner: 'me', n: 3, deep: { flag: true } }, now: 100 }
  it.each([
    ['true', true],
    ['!false && true', true],
    ['auth.openid === doc.owner', true],
    ['doc.n > 2 && doc.n <= 3', true],
    ['doc.n > 3 || doc.deep.flag == true', true],
    ["(doc.owner == 'you' || doc.owner == 'me') && now < 101", true],
    ["doc.owner in ['you']", false],
    ['doc.missing == null', true],
    ['doc.constructor == null', true],
  ])('%s', (text, expected) => expect(compileRule(text)(scope)).toBe(expected))

  it.each(['process.exit()', 'doc.a =', 'doc.a == 1 1', '', "get('database.x.y').a == 1"])(
    'that nobody can read is refused: %s',
    (text) => {
      expect(() => compileRule(text)).toThrow(SyntaxError)
    },
  )
})
