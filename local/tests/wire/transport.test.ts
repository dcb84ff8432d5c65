import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import tcb from '@cloudbase/node-sdk'
import { membersOf } from '../support/relay'
import { connect, type Database } from '../support/sdk'
import { openWire, type Wire } from '../support/open-wire'

let wire: Wire
let cloud: Wire['cloud']
let relay: Wire['relay']
let db: Wire['db']

beforeAll(async () => {
  wire = await openWire()
  ;({ cloud, relay, db } = wire)
})
afterAll(() => wire.close())
const given = { ...process.env }
afterEach(() => {
  process.env = { ...given }
  cloud.faults.clear()
})

const keys = { env: 'env-1', secretId: 'ID', secretKey: 'KEY' }
const countBy = async (config: object) =>
  (tcb.init(config).database() as unknown as Database).collection('things').count()
const served = (path = '/admin') => ({ serviceUrl: `${relay.url}${path}` })

describe('a request', () => {
  it('is a POST of JSON with its length, to one address with the environment and a number', async () => {
    await countBy({ ...keys, ...served() })
    const { method, path, headers, body } = relay.last()
    expect(method).toBe('POST')
    expect(path).toMatch(/^\/admin\?env=env-1&seqId=[0-9a-f]+_[0-9a-f]+$/)
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'content-length': String(body.length) })
  })

  it('carries the captured head', async () => {
    await countBy({ ...keys, ...served(), region: 'ap-shanghai' })
    expect(relay.last().headers).toMatchObject({
      'user-agent': 'tcb-node-sdk/3.18.3',
      'x-sdk-version': 'tcb-node-sdk/3.18.3',
      'x-tcb-source': ',tencentcloud',
      'x-tcb-region': 'ap-shanghai',
      'x-client-timestamp': expect.stringMatching(/^\d{13}$/),
      'x-timestamp': expect.stringMatching(/^\d{10}$/),
      'x-signature-expires': '600',
      authorization: expect.stringMatching(
        /^TC3-HMAC-SHA256 Credential=ID\/\d{4}-\d\d-\d\d\/tcb\/tc3_request, SignedParams=action;[a-z;]+, SignedHeaders=content-type;host;user-agent;.*, Signature=[0-9a-f]{64}$/,
      ),
    })
  })

  it('carries the members that every body has', async () => {
    process.env.WX_CONTEXT_KEYS = 'WX_API_TOKEN'
    process.env.WX_API_TOKEN = 'wx-token'
    process.env.TCB_CONTEXT_KEYS = 'TCB_SESSIONTOKEN,TCB_SOURCE,TCB_TRACELOG'
    Object.assign(process.env, { TCB_SESSIONTOKEN: 'session', TCB_SOURCE: 'wx_client', TCB_TRACELOG: 'on' })
    await countBy({ ...keys, ...served(), sessionToken: 'sts' })
    expect(membersOf(relay.last().body)).toEqual({
      action: 'database.calculateDocument',
      collectionName: 'things',
      queryType: 'WHERE',
      envName: 'env-1',
      wxCloudApiToken: 'wx-token',
      tcb_sessionToken: 'session',
      sessionToken: 'sts',
      crossAuthorizationToken: '',
    })
    expect(relay.last().headers).toMatchObject({ 'x-tcb-source': 'wx_client,tencentcloud', 'x-tcb-tracelog': 'on' })
  })

  it('names another database where the program does, of which the cloud has but one', async () => {
    const app = tcb.init({ ...keys, ...served() })
    const other = app.database({ instance: 'second', database: 'other' }) as unknown as Database
    await db.collection('things').doc('shared').set({ n: 1 })
    expect((await other.collection('things').doc('shared').get()).data).toEqual([{ _id: 'shared', n: 1 }])
    expect(membersOf(relay.last().body)).toMatchObject({ instance: 'second', database: 'other' })
    await db.collection('things').doc('shared').remove()
  })

  it('shows a key for access instead of a signature', async () => {
    expect(await countBy({ env: 'env-1', accessKey: 'AK', ...served() })).toMatchObject({ total: 0 })
    expect(relay.last().headers.authorization).toBe('Bearer AK')
  })

  it('takes its keys as a pair, then from CLOUDBASE_APIKEY, then from the function’s environment', async () => {
    expect(() => tcb.init({ env: 'env-1', secretId: 'ID' })).toThrow('secretId and secretKey must be a pair')
    Object.assign(process.env, { TENCENTCLOUD_SECRETID: 'TEMP', TENCENTCLOUD_SECRETKEY: 'x' })
    await countBy({ env: 'env-1', ...served() })
    expect(relay.last().headers.authorization).toContain('Credential=TEMP/')
    process.env.CLOUDBASE_APIKEY = 'FROM-ENV'
    await countBy({ env: 'env-1', ...served() })
    expect(relay.last().headers.authorization).toBe('Bearer FROM-ENV')
  })

  it('goes to serviceUrl first, then to the URL of TCB_CONTEXT_CNFG', async () => {
    process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${relay.url}/admin/by-env` })
    await countBy({ ...keys, ...served('/admin/by-hand') })
    expect(relay.last().path).toMatch(/^\/admin\/by-hand\?/)
    await countBy(keys)
    expect(relay.last().path).toMatch(/^\/admin\/by-env\?/)
  })

  it('glues its own query onto one in serviceUrl, and is answered all the same', async () => {
    expect(await countBy({ ...keys, ...served('/admin?x=1') })).toMatchObject({ total: 0 })
    expect(relay.last().path).toMatch(/^\/admin\?x=1env=env-1&seqId=/)
  })

  it('of the current environment names TCB_ENV only where TCB_CONTEXT_KEYS names it', async () => {
    Object.assign(process.env, { TCB_ENV: 'by-env', SCF_NAMESPACE: 'by-namespace' })
    const envName = async () => {
      await countBy({ ...keys, ...served(), env: tcb.SYMBOL_CURRENT_ENV })
      return membersOf(relay.last().body).envName
    }
    expect(await envName()).toBe('by-namespace')
    process.env.TCB_CONTEXT_KEYS = 'TCB_ENV'
    expect(await envName()).toBe('by-env')
  })

  it('keeps its connection for the next one', async () => {
    const before = relay.exchanges().length
    for (let i = 0; i < 3; i++) await db.collection('things').count()
    const ports = relay
      .exchanges()
      .slice(before)
      .map(({ port }) => port)
    expect([ports.length, new Set(ports).size]).toEqual([3, 1])
  })

  it('inside a function tells so', async () => {
    Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'x' })
    await db.collection('things').count()
    expect(relay.last().headers).toMatchObject({ 'x-tcb-source': ',scf', 'x-tcb-region': 'ap-shanghai' })
  })
})

describe('a reply', () => {
  it('is 200 with an id and data', async () => {
    await db.collection('things').count()
    const { status, reply } = relay.last()
    expect(status).toBe(200)
    expect(membersOf(reply)).toEqual({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/), data: { total: 0 } })
  })

  it('tells of a transaction beside its id, without data', async () => {
    const transaction = await db.startTransaction()
    expect(membersOf(relay.last().reply)).toEqual({
      requestId: expect.any(String),
      transactionId: expect.stringMatching(/^[0-9a-f]{24}$/),
    })
    await transaction.commit()
    expect(membersOf(relay.last().reply)).toEqual({ requestId: expect.any(String) })
  })

  it('is 200 with a code and a message where the request cannot be done', async () => {
    await expect(db.collection('nowhere').count()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
    const { status, reply } = relay.last()
    expect(status).toBe(200)
    expect(membersOf(reply)).toEqual({
      requestId: expect.any(String),
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message: expect.stringContaining('Db or Table not exist'),
    })
  })

  it('of another status is thrown with it and the address', async () => {
    cloud.faults.set([{ kind: 'status', rate: 1, status: 503 }])
    await expect(db.collection('things').count()).rejects.toMatchObject({
      code: 503,
      message: expect.stringMatching(
        /^503 Service Unavailable \| \[http:\/\/127\.0\.0\.1:\d+\/admin\?env=local&seqId=/,
      ),
    })
  })

  it('that is no JSON is thrown', async () => {
    const server = createServer((_, response) => void response.end('<html>'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await expect(connect(url).db.collection('things').count()).rejects.toThrow(SyntaxError)
    server.close()
    server.closeAllConnections()
  })

  it('with a code is returned instead of thrown for a process that asked for it', async () => {
    const quiet = tcb.init({ ...keys, ...served(), throwOnCode: false }).database() as unknown as Database
    await expect(quiet.collection('nowhere').count()).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
    expect(await quiet.collection('things').doc('a').update({ _id: 'b' })).toMatchObject({ code: 'INVALID_PARAM' })
    const { setThrowOnCode } = tcb as unknown as { setThrowOnCode: (value: boolean) => void }
    setThrowOnCode(false)
    try {
      expect(await db.collection('nowhere').count()).toEqual({
        code: 'DATABASE_COLLECTION_NOT_EXIST',
        message: expect.any(String),
        requestId: expect.any(String),
      })
    } finally {
      setThrowOnCode(true)
    }
  })

  it('that never comes ends in a time-out of one’s own choice', async () => {
    cloud.faults.set([{ kind: 'hang', rate: 1 }])
    const waiting = db.collection('things').options({ timeout: 100 }).count()
    await expect(waiting).rejects.toMatchObject({ code: 'ESOCKETTIMEDOUT' })
    await expect(countBy({ ...keys, ...served(), timeout: 100 })).rejects.toMatchObject({ code: 'ESOCKETTIMEDOUT' })
  })

  it('that is lost on the way is not asked for again, retries or not', async () => {
    let asked = 0
    const server = createServer((request) => {
      asked++
      request.socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`
    await expect(countBy({ ...keys, serviceUrl })).rejects.toMatchObject({ code: 'ECONNRESET' })
    await expect(countBy({ ...keys, serviceUrl, retries: 3 })).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(asked).toBe(2)
    server.close()
  })
})

describe('the cloud', () => {
  const send = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    (await fetch(`${cloud.url}/admin`, { method: 'POST', body, headers })).status

  it('takes nothing but a POST of an action', async () => {
    expect((await fetch(`${cloud.url}/admin`)).status).toBe(405)
    expect(await send('{"action":')).toBe(400)
    expect(await send('{}')).toBe(400)
    expect(await send('[]')).toBe(400)
    expect(await send('action=database.getDocument', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415)
    expect(await send('no form', { 'content-type': 'multipart/form-data; boundary=x' })).toBe(400)
  })

  it('is never asked by rdb(), which puts https:// before serviceUrl', async () => {
    const before = relay.exchanges().length
    const app = tcb.init({ env: 'env-1', accessKey: 'AK', ...served() })
    interface Rows {
      readonly select: (what: string) => PromiseLike<object>
    }
    const { rdb } = app as unknown as { rdb: () => { from: (table: string) => Rows } }
    expect(await rdb().from('things').select('*')).toMatchObject({
      data: null,
      error: { code: expect.stringMatching(/^E/) },
    })
    expect(relay.exchanges()).toHaveLength(before)
  })
})
