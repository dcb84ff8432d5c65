import { connect as connectTo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { startCloud, type Cloud } from '../index'
import { buildFunctions, rebuild, withSdk } from './support/functions'
import { connect } from './support/sdk'

let cloud: Cloud
let root: string

const WAIT = 'exports.main = ({ ms }) => new Promise((resolve) => setTimeout(resolve, ms))'
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
      endless: WAIT,
      env: `exports.main = async (event, context) => ({ ...process.env, context })`,
      large: `exports.main = async ({ size }) => 'x'.repeat(size)`,
      caller: `${withSdk} exports.main = async ({ name, data }) => (await app.callFunction({ name, data })).result`,
      hoarding: `exports.main = async () => {
        const all = []
        while (all.length < 200) {
          all.push(Buffer.alloc(5e6, 1))
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
      }`,
      greedy: `exports.main = async () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length + 0.5)) }`,
    },
    {
      endless: { timeout: 3 },
      env: { timeout: 7, memorySize: 128 },
      greedy: { memorySize: 64 },
      hoarding: { timeout: 20, memorySize: 64 },
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

  it('learns from its environment who calls and from where, anew for each event', async () => {
    const asked = async (openId?: string) => (await cloud.call('env', {}, { openId })) as Record<string, string>
    expect(await asked('o-one')).toMatchObject({
      WX_OPENID: 'o-one',
      WX_APPID: 'wx0000000000000000',
      WX_CONTEXT_KEYS: 'WX_APPID,WX_OPENID,WX_CLIENTIP,WX_API_TOKEN',
      TCB_SOURCE: 'wx_client',
      TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE,TCB_SOURCE_IP,TCB_SESSIONTOKEN,TCB_ISANONYMOUS_USER,TRIGGER_SRC',
      TENCENTCLOUD_RUNENV: 'SCF',
    })
    expect(await asked()).toMatchObject({ WX_CONTEXT_KEYS: 'WX_APPID,WX_CLIENTIP,WX_API_TOKEN' })
    expect(await asked()).not.toHaveProperty('WX_OPENID')
  })

  it('has a context with its limits and the id of the call', async () => {
    const { context } = (await cloud.call('env', {}, { openId: 'o-one' })) as { context: Record<string, unknown> }
    expect(context).toMatchObject({
      function_name: 'env',
      function_version: '$LATEST',
      namespace: 'local',
      memory_limit_in_mb: 128,
      time_limit_in_ms: 7000,
      callbackWaitsForEmptyEventLoop: false,
      request_id: cloud.calls().at(-1)!.requestId,
    })
    expect(JSON.parse(String(context.environment))).toMatchObject({ WX_OPENID: 'o-one' })
  })

  it('calls another one for the same caller, who is told apart by the source', async () => {
    const result = await cloud.call('caller', { name: 'env', data: {} }, { openId: 'o-one' })
    expect(result).toMatchObject({ WX_OPENID: 'o-one', TCB_SOURCE: 'wx_client,scf' })
  })

  it('takes 100 KB and gives 6 MB, from phones and from functions', async () => {
    const text = 'x'.repeat(100 * 1024)
    await expect(cloud.call('caller', { name: 'hello', data: { text: text.slice(99) } })).resolves.toBeDefined()
    const app = connect(cloud.url).app
    await expect(app.callFunction({ name: 'hello', data: { text } })).rejects.toMatchObject({
      code: 'EXCEED_MAX_PAYLOAD_SIZE',
    })
    expect(await cloud.call('large', { size: 6 * 1024 * 1024 - 2 })).toHaveLength(6 * 1024 * 1024 - 2)
    await expect(cloud.call('large', { size: 6 * 1024 * 1024 })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('larger than 6291456 bytes'),
    })
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
    await expect(cloud.call('endless', { ms: 3_600_000 })).rejects.toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: expect.stringContaining('timed out after 3 seconds'),
    })
    expect(await cloud.call('endless', { ms: 0 })).toBeNull()
    for (const name of ['greedy', 'hoarding'])
      await expect(cloud.call(name, {})).rejects.toMatchObject({ message: expect.stringContaining('64 MB') })
  })

  it('may take its time limit as many times as the cloud is told, on a busy machine', async () => {
    const root = buildFunctions({ late: WAIT }, { late: { timeout: 0.3 } })
    const asked = { port: 0, functions: root }
    const patient = await startCloud({ ...asked, timeLimitFactor: 100 })
    process.env.CLOUD_TIME_LIMIT_FACTOR = '2'
    const told = await startCloud(asked).finally(() => delete process.env.CLOUD_TIME_LIMIT_FACTOR)
    try {
      expect(await patient.call('late', { ms: 400 })).toBeNull()
      await expect(told.call('late', { ms: 3_600_000 })).rejects.toThrow('timed out after 0.6 seconds')
      for (const factor of [0, -1, 0.5, NaN, Infinity])
        await expect(startCloud({ ...asked, timeLimitFactor: factor })).rejects.toThrow('is no factor for time limits')
    } finally {
      await Promise.all([patient.stop(), told.stop()])
    }
  })

  it('has its whole time from when its process is ready, however long that took to start', async () => {
    const late = `const end = Date.now() + 1500; while (Date.now() < end); exports.main = async () => 'in time'`
    const own = await startCloud({ port: 0, functions: buildFunctions({ late }, { late: { timeout: 1 } }) })
    expect(await own.call('late', {})).toBe('in time')
    await own.stop()
  })

  it('takes one event at a time in each process, and stays warm', async () => {
    const pids = await Promise.all([1, 2, 3].map(() => cloud.call('slow', { ms: 200 })))
    expect(new Set(pids).size).toBe(3)
    expect(pids).toContain(await cloud.call('slow', { ms: 0 }))
  })

  it('has four processes at most, in which more events wait for their turn', async () => {
    const pids = await Promise.all([1, 2, 3, 4, 5, 6].map(() => cloud.call('slow', { ms: 300 })))
    expect(new Set(pids).size).toBe(4)
    expect(pids).not.toContain(process.pid)
  })

  it('shares no process with another function', async () => {
    const { pid } = (await cloud.call('whoami', {})) as { pid: number }
    expect(pid).not.toBe(await cloud.call('slow', { ms: 0 }))
  })

  it('is another one after a rebuild', async () => {
    await cloud.call('hello', {})
    rebuild(root, 'hello', `exports.main = async () => 'rebuilt'`)
    expect(await cloud.call('hello', {})).toBe('rebuilt')
    rebuild(root, 'hello', hello)
  })
})

it('is reached from this machine alone, by its own address', async () => {
  const { port } = new URL(cloud.url)
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((each) => each !== undefined && !each.internal)
    .map((each) => each!.address)
  for (const host of ['127.0.0.2', '::1', ...others])
    expect([host, await isReached(host, Number(port))]).toEqual([host, false])
  expect(await isReached('127.0.0.1', Number(port))).toBe(true)
})

function isReached(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTo({ host, port, timeout: 30_000 })
    const done = (is: boolean) => {
      socket.destroy()
      resolve(is)
    }
    socket
      .once('connect', () => done(true))
      .once('error', () => done(false))
      .once('timeout', () => done(false))
  })
}

describe('the calls of late', () => {
  it('are kept with what they were sent and answered, the beginning of it where it is long', async () => {
    await cloud.call('hello', { a: 1 })
    expect(cloud.calls().at(-1)).toMatchObject({ input: '{"a":1}', answer: expect.stringContaining('"name":"hello"') })
    await cloud.call('large', { size: 1e6 })
    expect(cloud.calls().at(-1)!.answer).toHaveLength(16 * 1024 + 1)
    await cloud.call('broken', {}).catch(() => undefined)
    expect(cloud.calls().at(-1)).toMatchObject({ input: '{}', answer: undefined })
  })
})

describe('a timer', () => {
  it('runs by hand, as nobody', async () => {
    await cloud.runTimer('notes')
    expect(cloud.calls().at(-1)).toMatchObject({ source: 'timer', hasOpenId: false, ok: true })
  })

  const timers = async (at: Cloud) =>
    (await (await fetch(`${at.url}/console/api/timers`)).json()) as { trigger: { name: string }; next: string | null }[]

  it('means hours of UTC+8, in seven fields from the second to the year', async () => {
    const triggers = [
      { name: 'eight-in-the-morning', type: 'timer', config: '0 0 8 * * * *' },
      { name: 'half-minute', type: 'timer', config: '30 * * * * * *' },
      { name: 'mondays', type: 'timer', config: '0 30 9 * * 1 *' },
      { name: 'new-year', type: 'timer', config: '0 0 0 1 1 * 2033' },
      { name: 'long-ago', type: 'timer', config: '0 0 0 1 1 * 2020' },
    ]
    const own = await startCloud({ port: 0, functions: buildFunctions({ hello }, { hello: { triggers } }) })
    own.time.set(new Date('2031-05-06T00:00:10Z'))
    expect((await timers(own)).map(({ next }) => next ?? null)).toEqual([
      '2031-05-07T00:00:00.000Z',
      '2031-05-06T00:00:30.000Z',
      '2031-05-12T01:30:00.000Z',
      '2032-12-31T16:00:00.000Z',
      null,
    ])
    await own.stop()
  })

  it('with a time that nobody can read keeps the cloud from starting, in a sentence', async () => {
    const triggers = [{ name: 'odd', type: 'timer', config: 'every day' }]
    const functions = buildFunctions({ hello }, { hello: { triggers } })
    await expect(startCloud({ port: 0, functions })).rejects.toThrow(
      'The timer "odd" of hello has no readable time: "every day".',
    )
  })

  it('that is rebuilt with an unreadable time stops by itself, not the others', async () => {
    const each = (config: string) => ({ triggers: [{ name: 'each', type: 'timer', config }] })
    const functions = buildFunctions(
      { hello, other: hello },
      { hello: each('* * * * * * *'), other: each('* * * * * * *') },
    )
    const said: string[] = []
    const own = await startCloud({ port: 0, functions, timers: true, log: (line) => said.push(line) })
    rebuild(functions, 'hello', hello, each('never and ever'))
    await until(() => own.calls().filter(({ door }) => door === 'other').length >= 2)
    expect(said).toContain('The timer "each" of hello has no readable time: "never and ever".')
    expect(own.calls().filter(({ door }) => door === 'other').length).toBeGreaterThan(1)
    await own.stop()
  })

  it('may be delivered twice, on purpose', async () => {
    const before = cloud.calls().length
    cloud.faults.set([{ kind: 'twice', rate: 1, action: 'timer.notes' }])
    await cloud.runTimer('notes')
    cloud.faults.clear()
    const [first, second, ...more] = cloud.calls().slice(before)
    expect([first, second]).toMatchObject([
      { door: 'notes', source: 'timer', ok: true },
      { door: 'notes', source: 'timer', ok: true },
    ])
    expect(more).toEqual([])
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
  for (let i = 0; i < 1200 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 50))
}
