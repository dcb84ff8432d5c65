import { startCloud, type Cloud } from '../../index'
import { buildFunctions, withSdk } from '../support/functions'
import { askedIn, membersOf, startRelay, type Relay } from '../support/relay'
import { connect } from '../support/sdk'

let cloud: Cloud
let relay: Relay
let app: ReturnType<typeof connect>['app']

beforeAll(async () => {
  const root = buildFunctions(
    {
      echo: 'exports.main = async (event) => event',
      nothing: 'exports.main = async () => undefined',
      broken: `exports.main = async () => { throw new Error('as it happens') }`,
      slow: 'exports.main = () => new Promise((resolve) => setTimeout(resolve, 5000))',
      look: `${withSdk} exports.main = async (event, context) =>
        ({ event, context, env: { ...process.env }, cloud: tcb.getCloudbaseContext(context) })`,
      who: `${withSdk} exports.main = async (event, context) => ({
        now: app.auth().getUserInfo(),
        end: await app.auth().getEndUserInfo(),
        ip: app.auth().getClientIP(),
        unionId: tcb.getCloudbaseContext(context).WX_UNIONID ?? null,
      })`,
      through: `${withSdk} exports.main = async ({ name }) => (await app.callFunction({ name })).result`,
      asks: `${withSdk} exports.main = async (event, context) => {
        if (event.parsed) tcb.parseContext(context)
        const watched = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, serviceUrl: process.env.RELAY })
        await watched.database().collection('things').count()
      }`,
    },
    {
      slow: { timeout: 1, memorySize: 128 },
      look: { timeout: 7, memorySize: 512, triggers: [{ name: 'hourly', type: 'timer', config: '0 0 * * * * *' }] },
    },
  )
  relay = await startRelay(() => cloud.url)
  cloud = await startCloud({
    port: 0,
    functions: root,
    definition: { collections: { things: {} } },
    functionEnv: { RELAY: `${relay.url}/admin` },
  })
  app = connect(relay.url).app
})
afterAll(async () => {
  relay.stop()
  await cloud.stop()
})
const given = { ...process.env }
afterEach(() => void (process.env = { ...given }))

interface Seen {
  readonly event: Record<string, unknown>
  readonly context: Record<string, unknown>
  readonly env: Record<string, string>
  readonly cloud: Record<string, string>
}
const seen = async (by: { openId?: string; unionId?: string } = {}) => (await cloud.call('look', { a: 1 }, by)) as Seen
const oneOf = { openId: 'o-one', unionId: 'u-one' }

const call = (name: string) => app.callFunction({ name } as Parameters<typeof app.callFunction>[0])

describe('callFunction', () => {
  it('sends the event as JSON and gets what is returned as JSON', async () => {
    const given = { text: '早', deep: { n: [1, null] } }
    expect(await app.callFunction({ name: 'echo', data: given })).toEqual({
      result: given,
      requestId: expect.any(String),
    })
    expect(askedIn(relay.last())).toEqual({
      action: 'functions.invokeFunction',
      function_name: 'echo',
      request_data: JSON.stringify(given),
    })
    expect(membersOf(relay.last().reply)).toEqual({
      requestId: expect.any(String),
      data: { response_data: JSON.stringify(given) },
    })
  })

  it('without data is an empty event; a function that returns nothing gives null', async () => {
    expect(await call('echo')).toMatchObject({ result: {} })
    expect(askedIn(relay.last())).toMatchObject({ request_data: '' })
    expect(await call('nothing')).toMatchObject({ result: null })
  })

  it('names a version and a route where it has one', async () => {
    Object.assign(process.env, { TCB_CONTEXT_KEYS: 'TCB_ROUTE_KEY', TCB_ROUTE_KEY: 'blue' })
    await app.callFunction({ name: 'echo', qualifier: '$LATEST' } as never)
    expect(askedIn(relay.last())).toMatchObject({ qualifier: '$LATEST' })
    expect(relay.last().headers).toMatchObject({ 'x-tcb-route-key': 'blue' })
  })

  it('fails with a code for a function that is not there, that throws, and that takes too long', async () => {
    await expect(call('nobody')).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
    await expect(call('broken')).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('as it happens'),
    })
    await expect(call('slow')).rejects.toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: 'Invoking task timed out after 1 seconds',
    })
  })

  it('is what a template notification is, of a function of the platform’s own', async () => {
    const notifying = app as unknown as { sendTemplateNotification: (letter: object) => Promise<unknown> }
    await expect(notifying.sendTemplateNotification({ notifyId: 'n', data: { a: '1' } })).rejects.toMatchObject({
      code: 'FUNCTION_NOT_FOUND',
    })
    expect(askedIn(relay.last())).toMatchObject({ function_name: 'lowcode-datasource' })
  })
})

describe('a function’s event', () => {
  it('from a phone tells the person and the app beside what was sent; from elsewhere nothing more', async () => {
    expect((await seen(oneOf)).event).toEqual({ a: 1, userInfo: { appId: 'wx0000000000000000', openId: 'o-one' } })
    expect((await seen()).event).toEqual({ a: 1 })
  })

  it('from a timer tells the timer', async () => {
    const { event, env } = (await cloud.runTimer('look')) as Seen
    expect(event).toEqual({ Type: 'Timer', TriggerName: 'hourly', Time: expect.any(String), Message: '' })
    expect(env).toMatchObject({
      TRIGGER_SRC: 'timer',
      TCB_SOURCE: 'wx_trigger',
      WX_TRIGGER_API_TOKEN_V0: expect.any(String),
    })
    expect(env).not.toHaveProperty('WX_OPENID')
    expect(env).not.toHaveProperty('WX_API_TOKEN')
  })
})

describe('a function’s context', () => {
  it('tells the function, its limits and the request, and the environment as a text of JSON', async () => {
    const { context, env } = await seen(oneOf)
    expect(context).toEqual({
      callbackWaitsForEmptyEventLoop: false,
      memory_limit_in_mb: 512,
      time_limit_in_ms: 7000,
      request_id: env.TCB_SEQID,
      function_name: 'look',
      function_version: '$LATEST',
      namespace: 'local',
      environment: expect.any(String),
    })
    expect(JSON.parse(String(context.environment))).toMatchObject({ WX_OPENID: 'o-one', TCB_SOURCE: 'wx_client' })
  })

  it('is parsed by the SDK, which then names the request to the cloud', async () => {
    await cloud.call('asks', {})
    expect(relay.last().path).not.toContain('scfRequestId')
    await cloud.call('asks', { parsed: true })
    expect(relay.last().path).toMatch(/^\/admin\?env=local&seqId=[\w-]+&scfRequestId=[0-9a-f-]{36}$/)
    expect(relay.last().headers).toMatchObject({ 'x-tcb-source': 'wx_client,scf' })
  })
})

describe('a function’s environment', () => {
  it('has what is always there', async () => {
    expect((await seen()).env).toMatchObject({
      ...{ TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local', TCB_ENV: 'local' },
      TENCENTCLOUD_SECRETID: expect.any(String),
      TENCENTCLOUD_SECRETKEY: expect.any(String),
      TENCENTCLOUD_SESSIONTOKEN: expect.any(String),
    })
  })

  it('has what belongs to the call, and the names of it', async () => {
    const { env } = await seen(oneOf)
    expect(env).toMatchObject({
      ...{ WX_APPID: 'wx0000000000000000', WX_OPENID: 'o-one', WX_UNIONID: 'u-one', WX_CLIENTIP: '127.0.0.1' },
      ...{ TRIGGER_SRC: 'tcb', TCB_SOURCE: 'wx_client', TCB_SOURCE_IP: '127.0.0.1', TCB_ISANONYMOUS_USER: 'false' },
      WX_API_TOKEN: expect.any(String),
      TCB_SESSIONTOKEN: expect.any(String),
    })
    expect(env.WX_CONTEXT_KEYS!.split(',').sort()).toEqual(
      ['WX_API_TOKEN', 'WX_APPID', 'WX_CLIENTIP', 'WX_OPENID', 'WX_UNIONID'].sort(),
    )
    expect(env.TCB_CONTEXT_KEYS!.split(',')).toEqual(
      expect.arrayContaining(['TCB_ENV', 'TCB_SEQID', 'TCB_SOURCE', 'TCB_SESSIONTOKEN', 'TRIGGER_SRC']),
    )
  })

  it('forgets one caller before the next', async () => {
    await seen(oneOf)
    const { env } = await seen()
    for (const name of ['WX_OPENID', 'WX_UNIONID']) expect(env).not.toHaveProperty(name)
    expect(env.WX_CONTEXT_KEYS).not.toContain('WX_OPENID')
  })

  it('is what getCloudbaseContext reads, and the tokens go with every request', async () => {
    const { cloud: read, env } = await seen(oneOf)
    expect(read).toMatchObject({ WX_OPENID: 'o-one', WX_UNIONID: 'u-one', TCB_ENV: 'local', TRIGGER_SRC: 'tcb' })
    expect(read.TCB_SEQID).toBe(env.TCB_SEQID)
    await cloud.call('asks', {}, oneOf)
    const { wxCloudApiToken, tcb_sessionToken, sessionToken, envName } = membersOf(relay.last().body)
    expect([wxCloudApiToken, tcb_sessionToken]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)])
    expect([sessionToken, envName]).toEqual(['local', 'local'])
  })

  it('tells who calls, without their unionid; that is in the context', async () => {
    const person = { openId: 'o-one', appId: 'wx0000000000000000', uid: '', customUserId: '', isAnonymous: false }
    expect(await cloud.call('who', {}, oneOf)).toEqual({
      now: person,
      end: { userInfo: person },
      ip: '127.0.0.1',
      unionId: 'u-one',
    })
    expect(await cloud.call('who', {})).toMatchObject({ now: { openId: '' }, unionId: null })
  })

  it('is that of the first caller in a function that another calls, and tells the way', async () => {
    const { env, event } = (await cloud.call('through', { name: 'look' }, oneOf)) as Seen
    expect(env).toMatchObject({ WX_OPENID: 'o-one', WX_UNIONID: 'u-one', TCB_SOURCE: 'wx_client,scf' })
    expect(event).not.toHaveProperty('userInfo')
  })

  it('is nobody’s for a program outside', async () => {
    const { env } = (await call('look')).result as Seen
    expect(env.TCB_SOURCE).toBe(',unknown')
    expect(env).not.toHaveProperty('WX_OPENID')
  })
})

describe('the users of an environment', () => {
  it('are asked for by an action of their own, and are nobody here', async () => {
    const auth = app.auth()
    const refused = { message: 'unknown action: auth.getUserInfoForAdmin (local/perform.ts)' }
    await expect(auth.getEndUserInfo('user-1')).rejects.toMatchObject(refused)
    expect(askedIn(relay.last())).toEqual({ action: 'auth.getUserInfoForAdmin', uuid: 'user-1' })
    await expect(auth.queryUserInfo({ platform: 'PHONE', platformId: '+86' })).rejects.toMatchObject(refused)
    expect(askedIn(relay.last())).toEqual({ action: 'auth.getUserInfoForAdmin', platform: 'PHONE', platformId: '+86' })
  })
})
