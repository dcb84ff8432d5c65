import { startCloud, type Cloud } from '../index'
import { buildFunctions, rebuild, withSdk } from './support/functions'

let cloud: Cloud
let root: string

const hello =
  'exports.main = async (event, context) => ({ event, name: context.function_name, openId: process.env.WX_OPENID ?? null })'

beforeAll(async () => {
  root = buildFunctions(
    {
      hello,
      whoami: `${withSdk} exports.main = async () => ({ who: app.auth().getUserInfo().openId, pid: process.pid })`,
      notes: `${withSdk}
        exports.main = async (event, context) => {
          const notes = db.collection('notes')
          if (event.Type === 'Timer') return notes.add({ by: event.TriggerName, at: db.serverDate() })
          await Promise.all([notes.add({ n: 1 }), notes.add({ n: 2 })])
          const { total } = await notes.count()
          return { total, today: new Date().toISOString().slice(0, 10), typed: new Date() instanceof Date }
        }`,
      broken: `exports.main = async () => { console.log('about to fail'); throw new Error('as it happens') }`,
      unloadable: `throw new Error('cannot even load')`,
      slow: `exports.main = ({ ms }) => new Promise((resolve) => setTimeout(() => resolve(process.pid), ms))`,
      greedy: `exports.main = async () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length + 0.5)) }`,
    },
    {
      slow: { timeout: 1 },
      greedy: { memorySize: 64 },
      notes: { triggers: [{ name: 'each-minute', type: 'timer', config: '0 * * * * * *' }] },
    },
  )
  cloud = await startCloud({
    port: 0,
    functions: root,
    definition: { collections: { notes: {} } },
    functionEnv: (url) => ({ WECHAT: `${url}/wechat` }),
  })
})
afterAll(() => cloud.stop())

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${cloud.url}${path}`, { method: 'POST', body, headers })

describe('a function', () => {
  it('gets its event and knows its caller, or nobody', async () => {
    expect(await cloud.call('hello', { a: 1 }, { openId: 'o-one' })).toEqual({
      event: { a: 1, userInfo: { appId: 'wx0000000000000000', openId: 'o-one' } },
      name: 'hello',
      openId: 'o-one',
    })
    expect(await cloud.call('hello', { a: 2 })).toEqual({ event: { a: 2 }, name: 'hello', openId: null })
    expect(await cloud.call('whoami', {}, { openId: 'o-two' })).toMatchObject({ who: 'o-two' })
    expect(await cloud.call('whoami', {})).toMatchObject({ who: '' })
  })

  it('is called over HTTP as from a phone, and refuses what is no event', async () => {
    const reply = await post('/call/hello', '{"a":1}', { 'x-wx-openid': 'o-one' })
    expect(await reply.json()).toMatchObject({ openId: 'o-one' })
    expect((await post('/call/hello', 'no json')).status).toBe(400)
    expect((await post('/call/hello', '[]')).status).toBe(400)
    expect((await post('/call/nobody', '{}')).status).toBe(404)
    const large = await post('/call/hello', JSON.stringify({ text: 'x'.repeat(100 * 1024) }))
    expect([large.status, await large.json()]).toEqual([
      413,
      expect.objectContaining({ code: 'EXCEED_MAX_PAYLOAD_SIZE' }),
    ])
  })

  it('answers nobody from another site', async () => {
    expect((await post('/call/hello', '{}', { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post('/call/hello', '{}', { origin: cloud.url })).status).toBe(200)
  })

  it('finds the database by its environment, and its cost is known', async () => {
    expect(await cloud.call('notes', { procedure: 'write' })).toMatchObject({ total: 2 })
    expect(cloud.calls().at(-1)).toMatchObject({
      door: 'notes',
      procedure: 'write',
      ok: true,
      database: { calls: 3, steps: 2 },
    })
  })

  it('lives in the cloud’s time', async () => {
    cloud.time.set(new Date('2031-05-06T00:00:00Z'))
    expect(await cloud.call('notes', {})).toMatchObject({ today: '2031-05-06', typed: true })
    cloud.time.real()
  })

  it('fails with its reason and its log', async () => {
    await expect(cloud.call('broken', {})).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('as it happens'),
    })
    expect(cloud.calls().at(-1)).toMatchObject({ ok: false, log: 'about to fail\n' })
    await expect(cloud.call('unloadable', {})).rejects.toMatchObject({
      message: expect.stringContaining('cannot even load'),
    })
  })

  it('is stopped when its time or memory is used up, and works again afterwards', async () => {
    await expect(cloud.call('slow', { ms: 5000 })).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
    expect(await cloud.call('slow', { ms: 0 })).toEqual(expect.any(Number))
    await expect(cloud.call('greedy', {})).rejects.toMatchObject({ message: expect.stringContaining('64 MB') })
  })

  it('takes one event at a time in each process, and stays warm', async () => {
    const pids = await Promise.all([1, 2, 3].map(() => cloud.call('slow', { ms: 200 })))
    expect(new Set(pids).size).toBe(3)
    expect(pids).toContain(await cloud.call('slow', { ms: 0 }))
  })

  it('is another one after a rebuild', async () => {
    await cloud.call('hello', {})
    rebuild(root, 'hello', `exports.main = async () => 'rebuilt'`)
    expect(await cloud.call('hello', {})).toBe('rebuilt')
    rebuild(root, 'hello', hello)
  })
})

describe('a timer', () => {
  it('runs by hand, as nobody', async () => {
    await cloud.runTimer('notes')
    expect(cloud.calls().at(-1)).toMatchObject({ source: 'timer', hasOpenId: false, ok: true })
  })

  it('runs by the clock: once when time jumps, then with each whole minute', async () => {
    const own = await startCloud({ port: 0, functions: root, definition: { collections: { notes: {} } }, timers: true })
    try {
      own.time.set(new Date('2031-05-06T00:00:30Z'))
      await until(() => own.calls().length === 1)
      own.time.advance(20_000)
      own.time.advance(11_000)
      await until(() => own.calls().length === 2)
      expect(own.calls()).toMatchObject([
        { door: 'notes', source: 'timer', ok: true },
        { door: 'notes', source: 'timer', ok: true, at: expect.any(Date) },
      ])
      expect(own.calls()[1]!.at.toISOString()).toMatch(/^2031-05-06T00:01:0/)
    } finally {
      await own.stop()
    }
  })
})

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 50))
}
