import { buildFunctions, withSdk } from '../support/functions'
import { askedIn } from '../support/relay'
import { openWire, type Wire } from '../support/open-wire'

let wire: Wire
let cloud: Wire['cloud']
let relay: Wire['relay']
let app: Wire['app']

beforeAll(async () => {
  const root = buildFunctions({
    writes: `${withSdk} exports.main = async () => (await app.callWxOpenApi({
      apiName: 'security.msgSecCheck', requestData: { content: '好', version: 2, scene: 2, openid: 'o-one' } })).result`,
    wechat: `exports.main = async (event) => { console.log(event.trace_id, event.result.suggest); return 'success' }`,
  })
  wire = await openWire({ functions: root, pushTo: 'wechat' })
  ;({ cloud, relay, app } = wire)
})
afterAll(() => wire.close())
afterEach(() => cloud.wechat.forget())

const letter = {
  touser: 'o-one',
  template_id: 'TPL',
  page: 'pages/thread/index',
  data: {
    thing1: { value: '楼道灯' },
    phrase2: { value: '已办结' },
    time3: { value: '2026年11月23日 15:00' },
    thing4: { value: '三号楼二单元的灯又亮了' },
  },
}
/** The messages that wx-server-sdk 4.0.2 makes of `cloud.openapi.….…(…)`, noted from it. */
const messages = {
  'subscribeMessage.send':
    'CAAS9gEKEQoGdG91c2VyEgciby1vbmUiChwKBHBhZ2USFCJwYWdlcy90aHJlYWQvaW5kZXgiCqwBCgRkYXRhEqMBeyJ0aGluZzEiOnsidmFsdWUiOiLmpbzpgZPnga8ifSwicGhyYXNlMiI6eyJ2YWx1ZSI6IuW3suWKnue7kyJ9LCJ0aW1lMyI6eyJ2YWx1ZSI6IjIwMjblubQxMeaciDIz5pelIDE1OjAwIn0sInRoaW5nNCI6eyJ2YWx1ZSI6IuS4ieWPt+alvOS6jOWNleWFg+eahOeBr+WPiOS6ruS6hiJ9fQoUCgt0ZW1wbGF0ZV9pZBIFIlRQTCI=',
  'wxacode.getUnlimited': 'CAASMQoQCgVzY2VuZRIHInYxYWJjIgodCgRwYWdlEhUicGFnZXMvcGxhY2FyZC9pbmRleCI=',
  'security.msgSecCheck':
    'CAASRQoWCgdjb250ZW50Egsi54Gv5Z2P5LqGIgoMCgd2ZXJzaW9uEgEyCgoKBXNjZW5lEgEyChEKBm9wZW5pZBIHIm8tb25lIg==',
  'security.mediaCheckAsync':
    'CAASXwoMCgd2ZXJzaW9uEgEyCgoKBXNjZW5lEgEyChEKBm9wZW5pZBIHIm8tb25lIgofCgltZWRpYV91cmwSEiJodHRwOi8veC9iYWQuanBnIgoPCgptZWRpYV90eXBlEgEy',
}

const asJson = async (apiName: string, requestData: object) =>
  (await app.callWxOpenApi({ apiName, requestData })).result as unknown as Record<string, unknown>
async function asMessage(apiName: keyof typeof messages, message: Buffer = Buffer.from(messages[apiName], 'base64')) {
  const reply: unknown = await app.callCompatibleWxOpenApi({ apiName, requestData: message })
  expect(reply).toBeInstanceOf(Buffer)
  return readReply(reply as Buffer)
}

/** The two fields of a reply that matter, its content and its type, and that nothing but the HTTP code follows. */
function readReply(reply: Buffer): { content: Buffer; type: string } {
  const [content, next] = fieldAt(reply, 0, 0x0a)
  const [type, end] = fieldAt(reply, next, 0x12)
  expect(reply.subarray(end)).toEqual(Buffer.from([0x20, 0xc8, 0x01]))
  return { content, type: type.toString() }
}

function fieldAt(reply: Buffer, at: number, tag: number): [content: Buffer, end: number] {
  expect(reply[at]).toBe(tag)
  let [length, start] = [0, at + 1]
  for (let shift = 0; ; shift += 7) {
    const byte = reply[start++]!
    length |= (byte & 0x7f) << shift
    if (byte < 0x80) return [reply.subarray(start, start + length), start + length]
  }
}

const jsonIn = ({ content, type }: { content: Buffer; type: string }) => {
  expect(type).toBe('application/json')
  return JSON.parse(content.toString()) as Record<string, unknown>
}

describe('callWxOpenApi', () => {
  it('sends its data as a text of JSON, and gets one back', async () => {
    const options = { apiName: 'subscribeMessage.send', cgiName: 'commrpcv2', requestData: letter }
    const { result } = await app.callWxOpenApi(options)
    expect(result).toMatchObject({ errcode: 0, errmsg: 'ok', msgid: expect.any(Number) })
    expect(askedIn(relay.last())).toEqual({
      action: 'wx.api',
      apiName: 'subscribeMessage.send',
      cgiName: 'commrpcv2',
      requestData: JSON.stringify(letter),
    })
    const { data } = JSON.parse(relay.last().reply.toString()) as { data: { responseData: string } }
    expect(JSON.parse(data.responseData)).toEqual(result)
    expect(cloud.letters()).toMatchObject([{ body: letter, errcode: 0 }])
  })

  it('brings a picture as text', async () => {
    const { contentType, buffer } = await asJson('wxacode.getUnlimited', { scene: 'v1abc' })
    expect([contentType, Buffer.from(String(buffer), 'base64').subarray(1, 4).toString()]).toEqual(['image/png', 'PNG'])
  })

  it('brings WeChat’s errors as results', async () => {
    expect(await asJson('subscribeMessage.send', { ...letter, template_id: '' })).toMatchObject({ errcode: 40037 })
    expect(await asJson('phonenumber.getPhoneNumber', { code: 'none' })).toMatchObject({ errcode: 40029 })
  })

  it('needs an object', async () => {
    const call = app.callWxOpenApi({ apiName: 'security.msgSecCheck', requestData: 'text' })
    await expect(call).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('asks from inside a function', async () => {
    expect(await cloud.call('writes', {}, { openId: 'o-one' })).toMatchObject({
      errcode: 0,
      result: { suggest: 'pass' },
    })
  })
})

describe('callCompatibleWxOpenApi', () => {
  it('sends a form with a message in it, and gets a message back', async () => {
    const reply = await asMessage('subscribeMessage.send')
    const { headers, body, reply: answer } = relay.last()
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^multipart\/form-data; boundary=/),
      'transfer-encoding': 'chunked',
    })
    for (const part of ['action', 'apiName', 'requestData', 'envName', 'wxCloudApiToken'])
      expect(body.toString('latin1')).toContain(`form-data; name="${part}"`)
    expect(answer.subarray(0, 1)).toEqual(Buffer.from([0x0a]))
    expect(jsonIn(reply)).toMatchObject({ errcode: 0, msgid: expect.any(Number) })
    expect(cloud.letters()).toMatchObject([{ body: letter, errcode: 0 }])
  })

  it('draws a code', async () => {
    const { content, type } = await asMessage('wxacode.getUnlimited')
    expect([type, content.subarray(1, 4).toString()]).toEqual(['image/png', 'PNG'])
    expect(cloud.wechat.sent()).toMatchObject([
      { api: '/wxa/getwxacodeunlimit', body: { scene: 'v1abc', page: 'pages/placard/index' } },
    ])
  })

  it('checks a text', async () => {
    cloud.wechat.judgeText((text) => (text === '灯坏了' ? { suggest: 'risky', label: 20003 } : undefined))
    expect(jsonIn(await asMessage('security.msgSecCheck'))).toMatchObject({
      errcode: 0,
      result: { suggest: 'risky', label: 20003 },
      trace_id: expect.any(String),
    })
  })

  it('has a picture checked, and the verdict comes later', async () => {
    cloud.wechat.judgeMedia((url) => (url === 'http://x/bad.jpg' ? { suggest: 'risky', label: 20002 } : undefined))
    const { errcode, trace_id } = jsonIn(await asMessage('security.mediaCheckAsync'))
    expect(errcode).toBe(0)
    expect(await cloud.wechat.pushMediaVerdicts()).toBe(1)
    expect(cloud.calls().at(-1)).toMatchObject({ door: 'wechat', log: `${String(trace_id)} risky\n` })
  })

  it('brings WeChat’s errors inside the message', async () => {
    cloud.wechat.requireCredits()
    expect(jsonIn(await asMessage('subscribeMessage.send'))).toEqual({
      errcode: 43101,
      errmsg: 'user refuse to accept the msg',
    })
    cloud.wechat.requireCredits(false)
    cloud.wechat.failNext('/wxa/msg_sec_check', 45009)
    expect(jsonIn(await asMessage('security.msgSecCheck'))).toMatchObject({ errcode: 45009 })
    expect(jsonIn(await asMessage('security.msgSecCheck'))).toMatchObject({ errcode: 0 })
    expect(cloud.wechat.sent().map(({ errcode }) => errcode)).toEqual([43101, 45009, 0])
  })

  it('brings the cloud’s own errors as JSON of that very type, which the SDK throws', async () => {
    const broken: [string, Buffer][] = [
      ['a message that breaks off', Buffer.from([0x12, 0x7f, 0x0a])],
      ['a field of another kind', Buffer.from([0x11, 1, 2, 3, 4, 5, 6, 7, 8])],
      ['an API for servers', Buffer.from([0x08, 0x02])],
      ['a value that is no JSON', Buffer.from([0x12, 8, 0x0a, 6, 0x0a, 1, 0x61, 0x12, 1, 0x7b])],
      ['a file', Buffer.from([0x12, 13, 0x0a, 11, 0x0a, 1, 0x61, 0x12, 1, 0x31, 0x1a, 3, 0x61, 0x2f, 0x62])],
    ]
    for (const [what, message] of broken) {
      const code = await asMessage('security.msgSecCheck', message).then(
        () => what,
        (problem: { code: string }) => problem.code,
      )
      expect([what, code]).toEqual([what, 'INVALID_PARAM'])
    }
    expect(cloud.wechat.sent()).toEqual([])
  })
})
