import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connectWechat } from '../../../cloudfunctions/platform/connect-wechat'

const message = { touser: 'o-first', template_id: 'news', page: '', data: {} }

const servers: Server[] = []
afterAll(() => servers.forEach((server) => server.closeAllConnections()))

/** WeChat at an address of its own, which gives a token as it should (unless told otherwise) and answers messages like this. */
async function wechatThat(
  answersMessage: (response: ServerResponse) => void,
  answersToken: (response: ServerResponse) => void = (response) =>
    response.end(JSON.stringify({ access_token: 'token', expires_in: 7200 })),
) {
  const server = createServer(({ url }, response) =>
    url?.includes('stable_token') ? answersToken(response) : answersMessage(response),
  )
  servers.push(server)
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open).unref())
  process.env.WECHAT_API = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return connectWechat(() => new Date())
}

const ways: Record<string, (response: ServerResponse) => void> = {
  'never answers': () => undefined,
  'answers drop by drop': (response) => void setInterval(() => response.write(' '), 200).unref(),
  'sends a head and no more': (response) => response.writeHead(200).flushHeaders(),
  'answers garbage': (response) => response.end('<html>502 Bad Gateway</html>'),
  'answers something else': (response) => response.end('{"ok":true}'),
  'fails itself': (response) => response.writeHead(503).end('busy'),
  'closes the line': (response) => void response.destroy(),
  'closes the line half-way': (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{"errcode"')
    setTimeout(() => response.destroy(), 50)
  },
}

let log: jest.SpyInstance
beforeEach(() => void (log = jest.spyOn(console, 'error').mockImplementation(() => undefined)))
afterEach(() => log.mockRestore())

const isUp: (response: ServerResponse) => void = (response) => response.end('{"errcode":0}')

describe('a WeChat that hangs, drips, answers garbage, fails or closes the line', () => {
  it('is given up in time: a letter it may have taken is a silence, one that it gave no token for is not sent', async () => {
    const outcomes = await Promise.all(
      Object.entries(ways).map(async ([way, answers]) => {
        const [taken, untaken] = [await wechatThat(answers), await wechatThat(isUp, answers)]
        const [silence, unsent] = await Promise.allSettled([taken.send(message), untaken.send(message)])
        return [way, silence.status, unsent.status === 'fulfilled' && unsent.value]
      }),
    )
    expect(outcomes).toEqual(Object.keys(ways).map((way) => [way, 'rejected', 'unsent']))
  })

  it('is no hindrance once it answers again', async () => {
    const wechat = await wechatThat(isUp)
    expect(await wechat.send(message)).toBe('sent')
  })
})
