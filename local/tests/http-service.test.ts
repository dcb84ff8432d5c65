import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startCloud, type Cloud } from '../index'
import { buildFunctions } from './support/functions'

let cloud: Cloud

const echo = `exports.main = async (event) => ({
  isBase64Encoded: false,
  statusCode: event.path.endsWith('/missing') ? 404 : 200,
  headers: { 'content-type': 'application/json', 'set-cookie': 'a=b; HttpOnly', 'x-source': process.env.TCB_SOURCE },
  body: JSON.stringify(event),
})`

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'files-'))
  writeFileSync(path.join(folder, 'page.3f9a2c.js'), 'asset')
  const functions = buildFunctions({ echo, plain: `exports.main = async () => ({ hello: 1 })` })
  const http = [
    { path: '/app', function: 'echo' },
    { path: '/app/assets', folder },
    { path: '/plain', function: 'plain' },
  ]
  cloud = await startCloud({ port: 0, functions, http })
})
afterAll(() => cloud?.stop())

const ask = (at: string, options?: RequestInit) => fetch(cloud.url + at, options)

describe('an address of the environment', () => {
  it('is answered by its function, which is handed the question as CloudBase hands it', async () => {
    const headers = { 'content-type': 'application/json', 'X-Own': '1' }
    const answer = await ask('/app/page?a=1', { method: 'POST', body: '{"procedure":"list"}', headers })
    expect([answer.status, answer.headers.get('set-cookie'), answer.headers.get('x-source')]).toEqual([
      200,
      'a=b; HttpOnly',
      'wx_http',
    ])
    expect(await answer.json()).toMatchObject({
      path: '/app/page',
      httpMethod: 'POST',
      headers: { 'x-own': '1', 'x-real-ip': expect.stringContaining('127.0.0.1') as string },
      queryStringParameters: { a: '1' },
      body: '{"procedure":"list"}',
      isBase64Encoded: false,
    })
    expect(cloud.calls().at(-1)).toMatchObject({ door: 'echo', procedure: 'list', source: 'http', hasOpenId: false })
  })

  it('has the status that the function says, and its body only where one is asked for', async () => {
    expect((await ask('/app/missing')).status).toBe(404)
    expect(await (await ask('/app', { method: 'HEAD' })).text()).toBe('')
  })

  it('hands on bytes as base64', async () => {
    const answer = await ask('/app', { method: 'POST', body: new Uint8Array([0, 255]) })
    expect(await answer.json()).toMatchObject({ body: 'AP8=', isBase64Encoded: true })
  })

  it('answers what has not the form of an HTTP answer as JSON', async () =>
    expect(await (await ask('/plain')).json()).toEqual({ hello: 1 }))

  it('of the longest path that fits decides, and a name that only begins alike does not', async () => {
    expect(await (await ask('/app/assets/page.3f9a2c.js')).text()).toBe('asset')
    expect((await ask('/app/assets/none.js')).status).toBe(404)
    expect((await ask('/application')).status).toBe(404)
  })

  it('takes a question of at most 100 KB', async () =>
    expect((await ask('/app', { method: 'POST', body: 'x'.repeat(103_000) })).status).toBe(413))
})
