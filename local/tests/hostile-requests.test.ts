import { request } from 'node:http'
import { startCloud, type Cloud } from '../index'
import { buildFunctions, withSdk } from './support/functions'

let cloud: Cloud

beforeAll(async () => {
  const functions = buildFunctions(
    {
      echo: 'exports.main = async (event) => event',
      caller: `${withSdk} exports.main = async ({ name }) => (await app.callFunction({ name })).result`,
    },
    { echo: { timeout: 600 } },
  )
  const web = buildFunctions({ page: '' })
  cloud = await startCloud({ port: 0, functions, web, definition: { collections: { things: {} } } })
})
afterAll(() => cloud.stop())

const post = (path: string, body: string) =>
  fetch(cloud.url + path, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
const statusOf = async (path: string, body: string) => (await post(path, body)).status

/** 20 KB that are nothing but brackets. */
const DEEP = `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
/** As many levels as are taken. */
const deepest = `{"x":${'['.repeat(999)}${']'.repeat(999)}}`

describe('an event that is nested too deep', () => {
  it('is refused as no event, however many of them come, and holds no process', async () => {
    expect(await Promise.all(Array.from({ length: 8 }, () => statusOf('/call/echo', DEEP)))).toEqual(Array(8).fill(400))
    expect(await statusOf('/call/echo', '{}')).toBe(200)
    expect(await statusOf('/call/echo', deepest)).toBe(200)
  })

  it('fails for whoever gives it to a function past the door, and its process goes on', async () => {
    const deep = JSON.parse(DEEP) as Record<string, unknown>
    // The function has ten minutes: processes that were held would be free long after this test.
    for (let n = 0; n < 8; n++)
      await expect(cloud.call('echo', deep)).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    expect(await cloud.call('echo', { a: 1 })).toEqual({ a: 1 })
  })

  it('is refused from another function too', async () => {
    const body = JSON.stringify({ action: 'functions.invokeFunction', function_name: 'echo', request_data: DEEP })
    expect(await (await post('/admin', body)).json()).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('a question that is nested too deep', () => {
  it('is refused at every address that reads JSON', async () => {
    for (const path of ['/admin', '/client', '/console/api/documents', '/wechat/cgi-bin/stable_token'])
      expect([path, await statusOf(path, DEEP)]).toEqual([path, 400])
  })

  it('is refused inside a query too', async () => {
    const action = { action: 'database.getDocument', collectionName: 'things', queryType: 'WHERE' }
    const reply = await post('/admin', JSON.stringify({ ...action, query: DEEP }))
    expect(await reply.json()).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('an address that cannot be read', () => {
  const long = 'a'.repeat(5000)
  it.each(['/%00', '/%ff', '/a%00.html', '/call/%ff', '/call/%00', '/files/%ff', '/files/%00', '//'])(
    'is refused in a sentence: %s',
    async (path) => expect(await statusAt(path, path.startsWith('/call') ? 'POST' : 'GET')).toBe(400),
  )

  it.each([`/call/${long}`, `/${long}.html`, '/console/%00', '/wechat/%ff', '/call/..%2f..%2fetc'])(
    'or leads nowhere: %.40s',
    async (path) => expect(await statusAt(path, path.startsWith('/call') ? 'POST' : 'GET')).toBe(404),
  )

  it('leads nowhere from a function either', async () => {
    for (const name of ['\0', long])
      await expect(cloud.call('caller', { name })).rejects.toThrow(/FUNCTION_NOT_FOUND|could not be found/)
  })
})

/** As it stands, which `fetch` would tidy up. */
function statusAt(path: string, method: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(cloud.url)
    const asked = request({ hostname, port, path, method }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.on('error', reject).end(method === 'POST' ? '{}' : undefined)
  })
}
