import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloud, type Cloud } from '../index'
import { buildFunctions } from './support/functions'
import { connect, type Database } from './support/sdk'
import { bundleCloud, killAll, startProgram } from './support/process'

let cloud: Cloud
let db: Database
let app: ReturnType<typeof connect>['app']

beforeAll(async () => {
  const functions = buildFunctions({ write: `exports.main = async () => 'written'` })
  const own = 'auth.openid == doc._openid'
  const collections = { things: {}, notes: { rules: { read: own, create: true } } }
  cloud = await startCloud({ port: 0, functions, definition: { collections } })
  ;({ app, db } = connect(cloud.url))
})
afterAll(() => cloud.stop())
afterEach(() => cloud.faults.clear())

const insert = (_id: string) => db.collection('things').add({ _id })
/** Gives up on what never comes. */
const soon = () => AbortSignal.timeout(500)
const exists = async (_id: string) => (await db.collection('things').where({ _id }).count()).total === 1

it('answers later', async () => {
  cloud.faults.set([{ kind: 'delay', action: 'database.calculateDocument', rate: 1, ms: 120 }])
  const started = performance.now()
  await exists('x')
  expect(performance.now() - started).toBeGreaterThan(110)
  cloud.faults.set([{ kind: 'delay', action: 'database.calculateDocument', rate: 1, ms: 600_000 }])
  expect((await db.collection('things').get()).data).toEqual([])
})

it('does the write whose answer it drops', async () => {
  cloud.faults.set([{ kind: 'drop', action: 'database.insert*', rate: 1 }])
  await expect(insert('dropped')).rejects.toThrow()
  expect(await exists('dropped')).toBe(true)
})

it('does nothing where it fails or hangs', async () => {
  cloud.faults.set([{ kind: 'status', action: 'database.insertDocument', rate: 1, status: 503 }])
  await expect(insert('failed')).rejects.toMatchObject({ code: 503 })
  cloud.faults.set([{ kind: 'hang', action: 'database.insertDocument', rate: 1 }])
  await expect(db.collection('things').options({ timeout: 200 }).add({ _id: 'hanging' })).rejects.toThrow()
  expect([await exists('failed'), await exists('hanging')]).toEqual([false, false])
})

it('has an update by query overtaken by another, and nothing else', async () => {
  await insert('wanted')
  cloud.faults.set([{ kind: 'overtaken', rate: 1 }])
  const things = db.collection('things')
  const free = { _id: 'wanted', taken: db.command.exists(false) }
  expect(await things.where(free).update({ taken: true })).toMatchObject({ updated: 0 })
  expect(await things.where(free).updateAndReturn({ taken: true })).toMatchObject({
    updated: 0,
    doc: null,
  })
  expect(await things.doc('wanted').get()).toMatchObject({ data: [{ _id: 'wanted' }] })
  expect(await things.doc('wanted').update({ taken: true })).toMatchObject({ updated: 1 })
  await expect(things.update({ taken: true })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
})

it('goes wrong about as often as it is told', async () => {
  cloud.faults.set([{ kind: 'status', action: 'database.calculateDocument', rate: 0.5 }])
  const results = await Promise.allSettled(Array.from({ length: 200 }, () => exists('x')))
  const failed = results.filter(({ status }) => status === 'rejected').length
  expect(failed).toBeGreaterThan(50)
  expect(failed).toBeLessThan(150)
})

it('is told what goes wrong in words it knows', () => {
  expect(() => cloud.faults.set([{ kind: 'drop', rate: 2 }])).toThrow(new RangeError('a rate is from 0 to 1, not 2'))
  expect(() => cloud.faults.set([{ kind: 'explode' as 'drop', rate: 1 }])).toThrow('"explode" is no fault')
  expect(cloud.faults.active()).toEqual([])
})

describe('what a phone calls and what WeChat is asked', () => {
  const call = (signal?: AbortSignal) => fetch(`${cloud.url}/call/write`, { method: 'POST', body: '{}', signal })
  const token = () => {
    const body = JSON.stringify({ grant_type: 'client_credential', appid: 'wx', secret: 's' })
    return fetch(`${cloud.url}/wechat/cgi-bin/stable_token`, { method: 'POST', body })
  }

  it('is done although its answer is dropped', async () => {
    cloud.faults.set([{ kind: 'drop', action: 'call.write', rate: 1 }])
    await expect(call()).rejects.toThrow()
    expect(cloud.calls().at(-1)).toMatchObject({ door: 'write', ok: true })
    expect((await token()).status).toBe(200)
    cloud.faults.set([{ kind: 'drop', action: 'wechat/cgi-bin/*', rate: 1 }])
    const before = cloud.wechat.sent().length
    await expect(token()).rejects.toThrow()
    expect(cloud.wechat.sent()).toHaveLength(before + 1)
    expect((await call()).status).toBe(200)
  })

  it('is not done where it fails or hangs', async () => {
    const before = cloud.calls().length
    cloud.faults.set([{ kind: 'status', action: 'call.*', rate: 1, status: 502 }])
    expect((await call()).status).toBe(502)
    cloud.faults.set([{ kind: 'hang', action: 'call.*', rate: 1 }])
    await expect(call(soon())).rejects.toThrow('timeout')
    cloud.faults.set([{ kind: 'status', action: 'wechat*', rate: 1, status: 503 }])
    expect((await token()).status).toBe(503)
    expect(cloud.calls()).toHaveLength(before)
  })

  it('is late', async () => {
    cloud.faults.set([{ kind: 'delay', action: 'call.write', rate: 1, ms: 120 }])
    const started = performance.now()
    await call()
    expect(performance.now() - started).toBeGreaterThan(110)
  })
})

describe('a file', () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex')
  const post = (signal?: AbortSignal) =>
    fetch(`${cloud.url}/files/mine.png`, {
      method: 'POST',
      body: png,
      headers: { 'x-wx-openid': 'o-me' },
      signal,
    })
  const put = (text: string) => app.uploadFile({ cloudPath: 'note.txt', fileContent: Buffer.from(text) })
  const link = async (cloudPath: string) => {
    const [, start] = /^(.*\/)note\.txt$/.exec((await put('a link')).fileID)!
    return (await app.getTempFileURL({ fileList: [`${start}${cloudPath}`] })).fileList[0]!
  }
  const download = async () => fetch((await link('note.txt')).tempFileURL)

  it('that comes is kept although the answer is dropped, and not where it fails or hangs', async () => {
    cloud.faults.set([{ kind: 'status', action: 'files/upload', rate: 1, status: 503 }])
    expect((await post()).status).toBe(503)
    cloud.faults.set([{ kind: 'hang', action: 'files/upload', rate: 1 }])
    await expect(post(soon())).rejects.toThrow('timeout')
    cloud.faults.clear()
    expect(await link('mine.png')).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
    cloud.faults.set([{ kind: 'drop', action: 'files/*', rate: 1 }])
    await expect(post()).rejects.toThrow('fetch failed')
    await expect(put('dropped')).rejects.toThrow()
    cloud.faults.clear()
    expect(await link('mine.png')).toMatchObject({ code: 'SUCCESS' })
  })

  it('that goes is late, or does not arrive, while others come', async () => {
    cloud.faults.set([{ kind: 'delay', action: 'files/download', rate: 1, ms: 120 }])
    const started = performance.now()
    expect(await (await download()).text()).toBe('a link')
    expect(performance.now() - started).toBeGreaterThan(110)
    cloud.faults.set([{ kind: 'status', action: 'files/download', rate: 1, status: 502 }])
    expect((await download()).status).toBe(502)
    cloud.faults.set([{ kind: 'drop', action: 'files/download', rate: 1 }])
    await expect(download()).rejects.toThrow('fetch failed')
  })
})

describe('a phone that asks the database itself', () => {
  const ask = (action: string, members: object = {}, signal?: AbortSignal) =>
    fetch(`${cloud.url}/client`, {
      method: 'POST',
      body: JSON.stringify({ action: `database.${action}`, collectionName: 'notes', ...members }),
      headers: { 'x-wx-openid': 'o-me' },
      signal,
    })
  const add = (n: number, signal?: AbortSignal) => ask('insertDocument', { data: [JSON.stringify({ n })] }, signal)
  const count = async () => (await db.collection('notes').count()).total

  it('has its write done although the answer is dropped, and not where it fails or hangs', async () => {
    cloud.faults.set([{ kind: 'drop', action: 'client.database.insertDocument', rate: 1 }])
    await expect(add(1)).rejects.toThrow('fetch failed')
    expect(await count()).toBe(1)
    cloud.faults.set([{ kind: 'status', action: 'client.*', rate: 1, status: 503 }])
    expect((await add(2)).status).toBe(503)
    cloud.faults.set([{ kind: 'hang', action: 'client.*', rate: 1 }])
    await expect(add(3, soon())).rejects.toThrow('timeout')
    expect(await count()).toBe(1)
  })

  it('is answered late, but not for what goes wrong with functions', async () => {
    cloud.faults.set([
      { kind: 'delay', action: 'client.database.getDocument', rate: 1, ms: 120 },
      { kind: 'status', action: 'database.*', rate: 1 },
    ])
    const started = performance.now()
    expect((await ask('getDocument', { queryType: 'WHERE', query: '{"_openid":"{openid}"}' })).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThan(110)
  })
})

describe('from the command line', () => {
  const program = bundleCloud()
  const folder = () => mkdtempSync(join(tmpdir(), 'cloud-faults-'))
  let definition: string
  const start = (...faults: string[]) => {
    const flags = ['--port', '0', '--data', folder(), '--definition', definition]
    return startProgram([program, ...flags, ...faults.flatMap((fault) => ['--fault', fault])])
  }
  beforeAll(() => {
    definition = join(folder(), 'definition.json')
    writeFileSync(definition, JSON.stringify({ collections: { things: {} } }))
  })
  afterAll(killAll)

  it('each action fails as it is told to, and no other', async () => {
    const own = await start(
      'drop:1:database.insertDocument',
      'status:1:database.removeDocument:502',
      'hang:1:database.calculateDocument',
      'delay:1:database.getDocument:150',
      'conflict:1:database.modifyDocument',
    )
    const things = connect(own.url).db.collection('things')
    await expect(things.add({ _id: 'a', n: 1 })).rejects.toThrow()
    await expect(things.where({ n: 1 }).remove()).rejects.toMatchObject({ code: 502 })
    await expect(things.options({ timeout: 200 }).count()).rejects.toThrow()
    const started = performance.now()
    expect((await things.get()).data).toEqual([{ _id: 'a', n: 1 }])
    expect(performance.now() - started).toBeGreaterThan(140)
    expect(await things.doc('a').update({ n: 2 })).toMatchObject({ updated: 1 })
    const transaction = await connect(own.url).db.startTransaction()
    await expect(transaction.collection('things').doc('a').update({ n: 3 })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    })
    await own.kill()
  })

  it('a transaction meets a busy server at a rate', async () => {
    const own = await start('busy:0.5')
    const { db } = connect(own.url)
    await db.collection('things').add({ _id: 'a' })
    const codes = []
    for (let i = 0; i < 60; i++) {
      const transaction = await db.startTransaction()
      const read = transaction.collection('things').doc('a').get()
      codes.push(
        await read.then(
          () => 'ok',
          (problem: Error) => /TransactionBusy/.exec(problem.message)?.[0],
        ),
      )
    }
    expect(new Set(codes)).toEqual(new Set(['ok', 'TransactionBusy']))
    await own.kill()
  })

  it.each(['explode:1', 'drop', 'drop:2', 'delay:1:database.*:soon'])('%s is refused in a sentence', async (fault) => {
    await expect(start(fault)).rejects.toThrow(`"${fault}" is no fault`)
  })
})
