import { LOGINS_OF_ALL, LOGINS_PER_ADDRESS, LOGINS_WITHIN_MINUTES } from '@contract/login/login'
import { digest } from '../../cloudfunctions/platform/digest'
import { aFoundPc, aPc, aSession } from '../support/cases/worker-login-cases'
import { at, granted, HOUR_MS, openWorld, people, type World } from '../support/world'
import { askDesk, tokenIn } from '../support/world/at-desk'
import { endTerm } from '../support/world/end-term'
import { stages } from '../support/world/report-stages'

const { chen, lin, wang, first } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const poll = (ticket: string) => askDesk(world.cloud.url, { procedure: 'pollLogin', input: {} }, ticket)
const overview = (token?: string) => askDesk(world.cloud.url, { procedure: 'getOverview', input: {} }, token)
const later = (ms: number) => world.cloud.time.advance(ms)

describe('a worker comes in at a PC', () => {
  it('by its code and its number, chosen on the phone, which shows which PC asks', async () => {
    const { code, number, ticket } = await aPc(world)
    expect((await poll(ticket)).reply).toMatchObject({ ok: true, data: { state: 'waiting' } })
    const found = granted(await world.as(chen).findLogin({ code }))
    expect(found).toMatchObject({ browser: 'Chrome 140', ip: '127.0.0.1' })
    expect(new Set(found.numbers).size).toBe(3)
    expect(found.numbers).toContain(number)
    expect((await poll(ticket)).reply).toMatchObject({ ok: true, data: { state: 'found' } })
    granted(await world.as(chen).approveLogin({ code, number }))

    const opened = await poll(ticket)
    expect(opened.reply).toMatchObject({ ok: true, data: { state: 'open' } })
    expect((await overview(tokenIn(opened))).reply).toMatchObject({ ok: true, data: { scope: '海棠社区' } })
  })

  it('as nobody before that', async () => {
    const { ticket } = await aFoundPc(world)
    for (const token of [undefined, ticket, 'f'.repeat(64)])
      expect((await overview(token)).reply).toMatchObject({ ok: false, refusal: 'NOT_SIGNED_IN' })
  })

  it('with a cookie that no script reads, no other site sends, and nothing kept tells', async () => {
    const { code, number, ticket } = await aFoundPc(world)
    granted(await world.as(chen).approveLogin({ code, number }))
    const opened = await poll(ticket)
    expect(opened.headers['set-cookie']).toHaveLength(1)
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/api/desk'])
      expect(opened.headers['set-cookie']?.[0]).toContain(attribute)
    const token = tokenIn(opened) ?? ''
    expect(token).toMatch(/^[0-9a-f]{64}$/)
    const kept = JSON.stringify(await world.shelves.everything())
    expect([kept.includes(token), kept.includes(ticket), opened.body.includes(token)]).toEqual([false, false, false])
  })

  it('once more when the answer with the cookie was lost', async () => {
    const { code, number, ticket } = await aFoundPc(world)
    granted(await world.as(chen).approveLogin({ code, number }))
    const [lost, again] = [await poll(ticket), await poll(ticket)]
    expect(tokenIn(again)).toBe(tokenIn(lost))
  })

  it('and does there what the phone does, under the same rules', async () => {
    const reportId = await stages(world).unrouted()
    const commandId = world.press()
    expect(await world.as(at('desk', chen)).assignReport({ commandId, reportId, to: { kind: 'self' } })).toMatchObject({
      ok: true,
      data: { state: 'routed', assignee: { kind: 'community' } },
    })
    // The same press on the phone is the same press.
    granted(await world.as(chen).assignReport({ commandId, reportId, to: { kind: 'self' } }))
    expect(await world.as(at('desk', people.zhou)).getReportAsWorker({ reportId })).toMatchObject({
      refusal: 'NOT_FOUND',
    })
    expect(await world.shelves.where('staffLog', { door: 'desk' })).toMatchObject([{ procedure: 'assignReport' }])
  })
})

describe('guessing', () => {
  it('the number: there is one try, and the PC stays shut', async () => {
    const { code, number, wrong, ticket } = await aFoundPc(world)
    expect(await world.as(chen).approveLogin({ code, number: wrong })).toMatchObject({ refusal: 'LOGIN_NUMBER_WRONG' })
    expect(await world.as(chen).approveLogin({ code, number })).toMatchObject({ refusal: 'LOGIN_EXPIRED' })
    expect((await poll(ticket)).reply).toMatchObject({ ok: false, refusal: 'LOGIN_EXPIRED' })
  })

  it('the code: after some wrong ones even the right one has to wait', async () => {
    const { code } = await aPc(world)
    for (const wrong of ['AAAA22', 'AAAA33', 'AAAA44', 'AAAA55', 'AAAA66'])
      expect(await world.as(chen).findLogin({ code: wrong })).toMatchObject({ refusal: 'LOGIN_EXPIRED' })
    expect(await world.as(chen).findLogin({ code })).toMatchObject({ refusal: 'TOO_MANY_TRIES' })
  })
})

describe('replaying a login', () => {
  it('opens nothing once its cookie was used', async () => {
    const { token, ticket } = await aSession(world)
    granted((await overview(token)).reply)
    expect((await poll(ticket)).reply).toMatchObject({ ok: false, refusal: 'LOGIN_EXPIRED' })
  })

  it('opens nothing after its two minutes', async () => {
    const { ticket } = await aSession(world)
    later(2 * 60_000)
    expect((await poll(ticket)).reply).toMatchObject({ ok: false, refusal: 'LOGIN_EXPIRED' })
  })

  it('lets no second PC in by the same code', async () => {
    const { code } = await aSession(world)
    const other = await aPc(world)
    expect(await world.as(chen).approveLogin({ code, number: other.number })).toMatchObject({
      refusal: 'LOGIN_EXPIRED',
    })
    expect((await poll(other.ticket)).reply).toMatchObject({ data: { state: 'waiting' } })
  })
})

describe('asking for codes again and again', () => {
  const begin = () => askDesk(world.cloud.url, { procedure: 'beginLogin', input: { commandId: world.press() } })
  const crowd = async (many: number, more: object = {}) => {
    const { ticket } = await aPc(world)
    const kept = await world.shelves.one('logins', digest('login', ticket))
    const others = Array.from({ length: many - 1 }, (_, no) => ({ ...kept, ...more, _id: `crowd-${no}` }))
    await world.shelves.add('logins', others)
  }

  it('is refused by address, until some minutes later, and lets whoever has a code come in', async () => {
    await crowd(LOGINS_PER_ADDRESS - 1)
    const { code, ticket } = await aPc(world)
    const refused = await begin()
    expect(refused.reply).toMatchObject({ ok: false, refusal: 'TOO_MANY_LOGINS' })
    expect([tokenIn(refused), (await world.shelves.all('logins')).length]).toEqual([undefined, LOGINS_PER_ADDRESS])
    granted(await world.as(chen).findLogin({ code }))
    expect((await poll(ticket)).reply).toMatchObject({ data: { state: 'found' } })
    later(LOGINS_WITHIN_MINUTES * 60_000)
    granted((await begin()).reply)
  })

  it('from many addresses is refused all the same, so that no shelf fills up', async () => {
    await crowd(LOGINS_OF_ALL, { ip: '203.0.113.9' })
    expect((await begin()).reply).toMatchObject({ refusal: 'TOO_MANY_LOGINS' })
  })
})

describe('approving somebody else’s', () => {
  it('is for whoever found it first', async () => {
    const { code, number, ticket } = await aFoundPc(world)
    expect(await world.as(lin).findLogin({ code })).toMatchObject({ refusal: 'LOGIN_EXPIRED' })
    expect(await world.as(lin).approveLogin({ code, number })).toMatchObject({ refusal: 'LOGIN_EXPIRED' })
    expect((await poll(ticket)).reply).toMatchObject({ data: { state: 'found' } })
  })

  it('is for workers', async () => {
    const { code, number } = await aPc(world)
    for (const { openId } of [wang, first, people.formerWorker])
      expect(await world.as(at('worker', { openId, door: 'worker' })).findLogin({ code })).toMatchObject({
        refusal: 'NO_POST',
      })
    expect(await world.as(chen).approveLogin({ code, number })).toMatchObject({ refusal: 'LOGIN_EXPIRED' })
  })

  it('by two phones at once lets one of them', async () => {
    const { code } = await aPc(world)
    const replies = await Promise.all([world.as(chen).findLogin({ code }), world.as(lin).findLogin({ code })])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('a phone that calls the door directly', () => {
  it('is refused, also with the cookie of a session and in the shape of a browser', async () => {
    const { token } = await aSession(world)
    const body = JSON.stringify({ procedure: 'getOverview', input: {} })
    const headers = { cookie: `desk=${token}`, 'content-type': 'application/json' }
    const event = { path: '/api/desk', httpMethod: 'POST', headers, body, isBase64Encoded: false }
    for (const question of [event, { procedure: 'getOverview', input: {} }, { ...event, httpMethod: 'GET' }])
      for (const by of [{ openId: chen.openId }, {}])
        expect(await world.cloud.call('desk', question, by)).toMatchObject({ ok: false, refusal: 'NOT_SIGNED_IN' })
  })
})

describe('a session', () => {
  it('ends after twelve hours', async () => {
    const { token } = await aSession(world)
    later(12 * HOUR_MS - 60_000)
    granted((await overview(token)).reply)
    later(60_000)
    expect((await overview(token)).reply).toMatchObject({ refusal: 'NOT_SIGNED_IN' })
  })

  it('ends at once when the term ends', async () => {
    const { token } = await aSession(world)
    granted((await overview(token)).reply)
    await endTerm(world, 'community-1', 'term-chen')
    expect((await overview(token)).reply).toMatchObject({ refusal: 'NO_POST' })
  })

  it('stands on the phone, and a stolen cookie opens nothing after 退出 there', async () => {
    const { token } = await aSession(world)
    granted((await overview(token)).reply)
    const { rows } = granted(await world.as(chen).listSessions({}))
    const [mine] = rows.filter(({ browser }) => browser === 'Chrome 140')
    expect(mine).toMatchObject({ ip: '127.0.0.1' })
    expect(await world.as(lin).endSession({ sessionId: mine?.sessionId ?? '' })).toMatchObject({ refusal: 'NOT_FOUND' })
    granted(await world.as(chen).endSession({ sessionId: mine?.sessionId ?? '' }))
    expect((await overview(token)).reply).toMatchObject({ refusal: 'NOT_SIGNED_IN' })
    expect(granted(await world.as(chen).listSessions({})).rows).not.toContainEqual(mine)
  })

  it('is over when somebody leaves at the PC, wherever else its cookie is', async () => {
    const { token, ticket } = await aSession(world)
    const left = await askDesk(world.cloud.url, { procedure: 'logOut', input: { commandId: world.press() } }, token)
    expect(left.headers['set-cookie']?.[0]).toContain('Max-Age=0')
    expect((await overview(token)).reply).toMatchObject({ refusal: 'NOT_SIGNED_IN' })
    expect((await poll(ticket)).reply).toMatchObject({ refusal: 'LOGIN_EXPIRED' })
  })

  it('is swept a day after it ended, and what asked for it too', async () => {
    await aSession(world)
    later(40 * HOUR_MS)
    await aSession(world)
    expect(await world.shelves.all('logins')).toHaveLength(1)
    expect((await world.shelves.all('sessions')).filter(({ browser }) => browser === 'Chrome 140')).toHaveLength(1)
  })
})

describe('another site that makes a worker’s browser ask', () => {
  const assign = () => ({ procedure: 'getOverview', input: {} })

  it.each([
    ['with a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['with plain text', { 'content-type': 'text/plain' }, 415],
    ['with what only begins like JSON', { 'content-type': 'application/jsonp' }, 415],
    ['from another page', { 'sec-fetch-site': 'cross-site' }, 403],
  ])('is refused: %s', async (_, headers, status) => {
    const { token } = await aSession(world)
    const answer = await askDesk(world.cloud.url, assign(), token, headers)
    expect(answer).toMatchObject({ status, reply: { ok: false, refusal: 'INPUT_INVALID' } })
  })

  it('is answered nothing by GET, PUT or a question that is too long or no JSON', async () => {
    const { token } = await aSession(world)
    const ask = (question: unknown, method = 'POST') => askDesk(world.cloud.url, question, token, {}, { method })
    expect((await ask(assign(), 'PUT')).status).toBe(405)
    expect((await ask(assign(), 'GET')).reply).toBeNull()
    expect((await ask('{ no JSON')).reply).toMatchObject({ refusal: 'INPUT_INVALID' })
    expect((await ask({ procedure: 'getOverview', input: 'x'.repeat(110_000) })).status).toBe(413)
  })
})

describe('the page', () => {
  it('comes from the door with what it may load, and stands in nobody’s frame', async () => {
    const { headers } = await askDesk(world.cloud.url, null, undefined, {}, { method: 'GET', path: '/desk/' })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})
