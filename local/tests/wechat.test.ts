import { setTimeout as pause } from 'node:timers/promises'
import { startCloud, type Cloud } from '../index'
import { buildFunctions } from './support/functions'

let cloud: Cloud
let token: string

beforeAll(async () => {
  cloud = await startCloud({ port: 0 })
  const reply = (await post('/cgi-bin/stable_token', {
    grant_type: 'client_credential',
    appid: 'wx',
    secret: 's',
  })) as { access_token: string }
  token = reply.access_token
})
afterAll(() => cloud.stop())

const ask = (path: string, body: object) =>
  fetch(`${cloud.url}/wechat${path}`, { method: 'POST', body: JSON.stringify(body) })
const post = async (path: string, body: object): Promise<unknown> => (await ask(path, body)).json()
const letter = {
  touser: 'o-one',
  template_id: 'T',
  page: 'p',
  data: { thing1: { value: '楼道灯' }, phrase2: { value: '已办结' }, time3: { value: '2026年11月23日 15:00' } },
}
const send = (more: object = {}) =>
  post(`/cgi-bin/message/subscribe/send?access_token=${token}`, { ...letter, ...more })

describe('a subscription message', () => {
  it('is kept as it was sent', async () => {
    expect(await send()).toMatchObject({ errcode: 0 })
    expect(cloud.letters().at(-1)).toMatchObject({ body: letter, errcode: 0 })
  })

  it('needs a token, a template, and values that fit their fields', async () => {
    expect(await post('/cgi-bin/message/subscribe/send?access_token=none', letter)).toMatchObject({ errcode: 40001 })
    expect(await send({ template_id: '' })).toMatchObject({ errcode: 40037 })
    expect(await send({ data: { thing1: { value: '字'.repeat(21) } } })).toMatchObject({ errcode: 47003 })
    expect(await send({ data: { thing1: { value: '字'.repeat(20) } } })).toMatchObject({ errcode: 0 })
    expect(await send({ data: { phrase1: { value: 'done' } } })).toMatchObject({ errcode: 47003 })
    expect(await send({ data: { thing1: { value: 'a\nb' } } })).toMatchObject({ errcode: 47003 })
  })

  it('uses up a credit where credits count', async () => {
    cloud.wechat.requireCredits()
    expect(await send()).toMatchObject({ errcode: 43101 })
    cloud.wechat.giveCredit('o-one', 'T')
    expect(await send()).toMatchObject({ errcode: 0 })
    expect(await send()).toMatchObject({ errcode: 43101 })
    cloud.wechat.requireCredits(false)
  })

  it('finds the consent that a person gave for its template in a tap, once for each tap', async () => {
    const tap = (tmplIds: unknown, headers: Record<string, string> = { 'x-wx-openid': 'o-one' }) =>
      fetch(`${cloud.url}/subscribe`, { method: 'POST', headers, body: JSON.stringify({ tmplIds }) })
    cloud.wechat.requireCredits()
    expect(await (await tap(['T', 'T', 'other'])).json()).toMatchObject({ T: 'accept', other: 'accept' })
    expect(await send()).toMatchObject({ errcode: 0 })
    expect(await send()).toMatchObject({ errcode: 43101 })
    expect(await send({ touser: 'o-two', template_id: 'other' })).toMatchObject({ errcode: 43101 })
    expect((await tap(['T'], {})).status).toBe(400)
    expect((await tap([])).status).toBe(400)
    expect((await fetch(`${cloud.url}/subscribe`)).status).toBe(405)
    cloud.wechat.requireCredits(false)
  })

  it('fails on demand', async () => {
    cloud.wechat.failNext('/cgi-bin/message/subscribe/send', 43108)
    expect(await send()).toMatchObject({ errcode: 43108 })
    expect(await send()).toMatchObject({ errcode: 0 })
  })
})

describe('a message to an employee', () => {
  const api = '/cgi-bin/message/wxopen/employeerelationmsg/send'
  const { data, ...to } = letter
  const sendTo = (touser: string, more: object = {}) =>
    post(`${api}?access_token=${token}`, { ...to, touser, data: JSON.stringify({ data }), ...more })
  const employee = (method: string, openId: string, body?: object) =>
    fetch(`${cloud.url}/employee`, {
      method,
      headers: { 'x-wx-openid': openId },
      ...(body && { body: JSON.stringify(body) }),
    })

  it('needs somebody bound, and a template they subscribed to', async () => {
    expect(await sendTo('o-worker')).toMatchObject({ errcode: 40256 })
    cloud.wechat.bindEmployee('o-worker')
    expect(await sendTo('o-worker')).toMatchObject({ errcode: 50001 })
    cloud.wechat.bindEmployee('o-worker', ['T'])
    expect(await sendTo('o-worker')).toMatchObject({ errcode: 0 })
    expect(await sendTo('o-worker', { template_id: 'other' })).toMatchObject({ errcode: 50001 })
  })

  it('is a text with a second data in it, and takes nothing else', async () => {
    expect(await sendTo('o-worker', { data })).toMatchObject({ errcode: 47003 })
    expect(await sendTo('o-worker', { data: JSON.stringify(data) })).toMatchObject({ errcode: 47003 })
    expect(await sendTo('o-worker', { data: '{' })).toMatchObject({ errcode: 47003 })
    expect(
      await sendTo('o-worker', { data: JSON.stringify({ data: { thing1: { value: '字'.repeat(21) } } }) }),
    ).toMatchObject({ errcode: 47003 })
  })

  it('uses up no credit', async () => {
    cloud.wechat.requireCredits()
    expect(await sendTo('o-worker')).toMatchObject({ errcode: 0 })
    cloud.wechat.requireCredits(false)
  })

  it('goes to nobody who was unbound', async () => {
    const unbind = (openid_list: unknown) =>
      post(`/wxa/business/unbinduserb2cauthinfo?access_token=${token}`, { openid_list })
    expect(await unbind([])).toMatchObject({ errcode: 47001 })
    expect(await unbind([''])).toMatchObject({ errcode: 40003 })
    expect(await unbind(['o-worker'])).toMatchObject({ errcode: 0 })
    expect(await sendTo('o-worker')).toMatchObject({ errcode: 40256 })
  })

  it('is agreed to on a phone, by at most six templates', async () => {
    const status = async (): Promise<unknown> => (await employee('GET', 'o-tap')).json()
    expect(await status()).toMatchObject({ bindingStatus: '' })
    expect(await (await employee('POST', 'o-tap', { tmplIds: ['T'] })).json()).toMatchObject({
      bindingStatus: 'accept',
      T: 'accept',
    })
    expect(await status()).toMatchObject({ bindingStatus: 'accept' })
    expect(await sendTo('o-tap')).toMatchObject({ errcode: 0 })
    expect((await employee('POST', 'o-tap', { tmplIds: [] })).status).toBe(400)
    expect((await employee('POST', 'o-tap', { tmplIds: [...'1234567'] })).status).toBe(400)
    expect((await employee('DELETE', 'o-tap')).status).toBe(405)
    expect((await fetch(`${cloud.url}/employee`)).status).toBe(400)
  })
})

describe('what WeChat is asked', () => {
  const address = {
    token: '/cgi-bin/stable_token',
    letter: '/cgi-bin/message/subscribe/send',
    code: '/wxa/getwxacodeunlimit',
    text: '/wxa/msg_sec_check',
    media: '/wxa/media_check_async',
    phone: '/wxa/business/getuserphonenumber',
  }
  const good: Record<string, object> = {
    [address.token]: { grant_type: 'client_credential', appid: 'wx', secret: 's' },
    [address.letter]: letter,
    [address.code]: { scene: 'v1abc', page: 'pages/placard/index' },
    [address.text]: { content: '灯', version: 2, scene: 2, openid: 'o-one' },
    [address.media]: { media_url: 'https://x/1.jpg', media_type: 2, version: 2, scene: 2, openid: 'o-one' },
    [address.phone]: { code: 'code-2' },
  }
  const errcodeOf = async (api: string, body: object) => {
    const reply = await ask(`${api}?access_token=${token}`, body)
    if (reply.headers.get('content-type') === 'image/png') return 0
    const { errcode = 0, errmsg = 'ok' } = (await reply.json()) as { errcode?: number; errmsg?: string }
    expect(errmsg).not.toBe('error')
    return errcode
  }

  it.each([
    [address.token, [-1, 40013, 40125, 40164, 45009, 45011]],
    [address.letter, [-1, 40003, 40037, 41030, 43101, 43107, 43108, 45009, 45168, 47003]],
    [address.code, [-1, 40169, 41030, 45009]],
    [address.text, [-1, 40003, 45009, 61010, 87014]],
    [address.media, [-1, -1008, 45009, 61010]],
    [address.phone, [-1, 40029, 45011]],
  ])('at %s fails on demand with each of its documented errors, once', async (api, errors) => {
    cloud.wechat.setPhoneNumber('code-2', '13800000000')
    for (const errcode of errors) {
      cloud.wechat.failNext(api, errcode)
      expect(await errcodeOf(api, good[api]!)).toBe(errcode)
      expect(cloud.wechat.sent().at(-1)).toMatchObject({ api, errcode })
    }
    expect(await errcodeOf(api, good[api]!)).toBe(0)
  })

  it.each([
    [address.token, { grant_type: 'other' }, 40002],
    [address.token, { appid: '' }, 40013],
    [address.token, { secret: '' }, 41004],
    [address.letter, { touser: '' }, 40003],
    [address.code, { scene: 'x'.repeat(33) }, 40169],
    [address.code, { page: '/pages/placard/index' }, 41030],
    [address.code, { page: 'pages/placard/index?a=1' }, 41030],
    [address.text, { version: 1 }, 47001],
    [address.text, { content: '字'.repeat(2501) }, 47001],
    [address.text, { openid: '' }, 40003],
    [address.media, { media_url: 'cloud://x' }, -1008],
    [address.media, { media_type: 3 }, 47001],
    [address.phone, { code: 'nobody’s' }, 40029],
  ])('at %s is refused with %j: %d', async (api, wrong, errcode) => {
    expect(await errcodeOf(api, { ...good[api], ...wrong })).toBe(errcode)
  })

  it.each(Object.values(address).slice(1))('at %s needs a token', async (api) => {
    expect(await (await ask(api, good[api]!)).json()).toMatchObject({ errcode: 40001 })
  })

  it('cannot be ordered to fail where there is no such address', () => {
    expect(() => cloud.wechat.failNext('/cgi-bin/nowhere', -1)).toThrow('/cgi-bin/nowhere')
  })

  it('keeps no secret', () => {
    expect(JSON.stringify(cloud.wechat.sent())).not.toContain('"secret":"s"')
  })
})

it('checks texts with the verdict somebody set', async () => {
  const check = (content: string) =>
    post(`/wxa/msg_sec_check?access_token=${token}`, { content, version: 2, scene: 2, openid: 'o-one' })
  cloud.wechat.judgeText((text) => (text.includes('坏') ? { suggest: 'risky', label: 20003 } : undefined))
  expect(await check('灯坏了')).toMatchObject({ errcode: 0, result: { suggest: 'risky', label: 20003 } })
  expect(await check('灯亮了')).toMatchObject({ result: { suggest: 'pass', label: 100 } })
})

it('draws a code that is a picture', async () => {
  const reply = await ask(`/wxa/getwxacodeunlimit?access_token=${token}`, {
    scene: 'v1abc',
    page: 'pages/placard/index',
  })
  expect(reply.headers.get('content-type')).toBe('image/png')
  expect(
    Buffer.from(await reply.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect(await (await ask(`/wxa/getwxacodeunlimit?access_token=${token}`, { scene: '中文' })).json()).toMatchObject({
    errcode: 40169,
  })
})

it('tells the number behind a code, once', async () => {
  cloud.wechat.setPhoneNumber('code-1', '13800000000')
  const ask = () => post(`/wxa/business/getuserphonenumber?access_token=${token}`, { code: 'code-1' })
  expect(await ask()).toMatchObject({ errcode: 0, phone_info: { purePhoneNumber: '13800000000', countryCode: '86' } })
  expect(await ask()).toMatchObject({ errcode: 40029 })
})

describe('the verdict on a picture', () => {
  let own: Cloud
  let access: string
  beforeEach(async () => {
    const root = buildFunctions({
      wechat: 'exports.main = async (event) => { console.log(JSON.stringify(event)); return "success" }',
    })
    own = await startCloud({ port: 0, functions: root, pushTo: 'wechat' })
    const credentials = { grant_type: 'client_credential', appid: 'wx', secret: 's' }
    access = (await call('/cgi-bin/stable_token', credentials)).access_token!
  })
  afterEach(() => own.stop())

  const call = async (path: string, body: object) =>
    (await (await fetch(`${own.url}/wechat${path}`, { method: 'POST', body: JSON.stringify(body) })).json()) as Record<
      string,
      string
    >
  const check = async (name: string) => {
    const asked = { media_url: `http://x/${name}`, media_type: 2, version: 2, scene: 2, openid: 'o-one' }
    return (await call(`/wxa/media_check_async?access_token=${access}`, asked)).trace_id
  }
  const judge = (url: string) => (url.includes('bad') ? ({ suggest: 'risky', label: 20002 } as const) : undefined)
  const events = () => own.calls().map(({ log }) => JSON.parse(log) as Record<string, unknown>)
  const eventsOnce = async (count: number) => {
    while (events().length < count) await pause(10)
    return events()
  }

  it('is delivered by hand to the function that takes messages, once', async () => {
    own.wechat.judgeMedia(judge, Infinity)
    const traces = [await check('bad.jpg'), await check('good.jpg')]
    expect(await own.wechat.pushMediaVerdicts()).toBe(2)
    expect(events().map(({ trace_id }) => trace_id)).toEqual(traces)
    expect(events()).toMatchObject([
      { MsgType: 'event', Event: 'wxa_media_check', result: { suggest: 'risky', label: 20002 } },
      { result: { suggest: 'pass', label: 100 } },
    ])
    expect(await own.wechat.pushMediaVerdicts()).toBe(0)
  })

  it('comes by itself when the cloud’s clock has reached it, once', async () => {
    own.wechat.judgeMedia(judge, 60_000)
    const first = await check('bad.jpg')
    own.time.advance(30_000)
    const second = await check('good.jpg')
    own.time.advance(31_000)
    expect(await eventsOnce(1)).toMatchObject([{ trace_id: first, result: { suggest: 'risky' } }])
    own.time.advance(31_000)
    expect(await eventsOnce(2)).toMatchObject([{ trace_id: first }, { trace_id: second, result: { suggest: 'pass' } }])
    expect(await own.wechat.pushMediaVerdicts()).toBe(0)
    expect(events()).toHaveLength(2)
  })

  it('comes by itself without anybody moving the clock', async () => {
    own.wechat.judgeMedia(judge, 50)
    const trace = await check('bad.jpg')
    expect(await eventsOnce(1)).toMatchObject([{ trace_id: trace, result: { suggest: 'risky' } }])
  })

  it('is owed no longer once all is forgotten', async () => {
    await check('bad.jpg')
    own.wechat.forget()
    expect(await own.wechat.pushMediaVerdicts()).toBe(0)
  })
})

it('keeps a token until it is about to expire, by the cloud’s clock', async () => {
  const ask = async () =>
    (await post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid: 'wx', secret: 's' })) as {
      access_token: string
    }
  expect((await ask()).access_token).toBe(token)
  cloud.time.advance(7_201_000)
  expect(await send()).toMatchObject({ errcode: 42001 })
  const later = (await ask()).access_token
  expect(later).not.toBe(token)
  cloud.time.real()
  // A token that would live longer than two hours was given out at a time that was put back since.
  expect((await ask()).access_token).not.toBe(later)
})

it('answers with no error that was ordered before all was forgotten', async () => {
  cloud.wechat.failNext('/cgi-bin/stable_token', -1)
  cloud.wechat.forget()
  const asked = { grant_type: 'client_credential', appid: 'wx', secret: 's' }
  expect(await post('/cgi-bin/stable_token', asked)).toMatchObject({ expires_in: expect.any(Number) })
})
