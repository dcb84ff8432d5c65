import { granted, openWorld, people, type Person, type World } from '../support/world'
import { endTerm } from '../support/world/end-term'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(async () => {
  await world.begin()
  world.cloud.wechat.requireCredits()
})
afterAll(() => world.close())

const employeeApi = '/cgi-bin/message/wxopen/employeerelationmsg/send'
const subscribeApi = '/cgi-bin/message/subscribe/send'
const unbindApi = '/wxa/business/unbinduserb2cauthinfo'
const template = 'news-for-employees'

/** Chen said yes in WeChat, and the phone told the cloud. */
const bound = async (templates: readonly string[] = [template]) => {
  world.cloud.wechat.bindEmployee(chen.openId, templates)
  granted(await world.as(chen).noteEmployee({}))
}
const sentTo = ({ openId }: Person) =>
  world.cloud.wechat
    .sent()
    .filter(({ body }) => body.touser === openId)
    .map(({ api, errcode }) => [api, errcode])
const unbound = () => world.cloud.wechat.sent().filter(({ api }) => api === unbindApi)
const staffLeft = async ({ openId }: Person) =>
  granted(await world.as({ openId, door: 'resident' }).getReminders({})).staff
const letterOf = async (reportId: string) => {
  const { letters } = (await world.shelves.one('reports', reportId)) as unknown as {
    letters: { entries: Record<string, { to: string; state: string }> }
  }
  return Object.values(letters.entries).find(({ to }) => to === 'community')?.state
}

describe('a worker who is bound as an employee in WeChat', () => {
  it('is written to that way: a text, with a second data in it; no reminder is used up', async () => {
    await bound()
    granted(await world.as({ openId: chen.openId, door: 'resident' }).acceptReminders({ audiences: ['staff'] }))
    const reportId = await stages(world).handedToCommunity()
    await world.tick()
    expect(sentTo(chen)).toEqual([[employeeApi, 0]])
    const [{ body = {} } = {}] = world.cloud.wechat.sent().filter(({ api }) => api === employeeApi)
    expect(body).toEqual({
      touser: chen.openId,
      template_id: template,
      page: `packages/worker/report/index?reportId=${reportId}`,
      data: expect.any(String) as string,
    })
    const inner = JSON.parse(body.data as string) as { data: Record<string, { value: string }> }
    expect(Object.keys(inner)).toEqual(['data'])
    expect(inner.data).toMatchObject({ thing2: { value: expect.any(String) as string } })
    expect(await staffLeft(chen)).toBe(1)
    expect(await letterOf(reportId)).toBe('sent')
  })

  it.each([
    ['unbound themselves since', 40256, async () => Promise.resolve(world.cloud.wechat.failNext(employeeApi, 40256))],
    ['did not take this message', 50001, () => bound([])],
    [
      'is of an app without the right',
      43104,
      async () => Promise.resolve(world.cloud.wechat.failNext(employeeApi, 43104)),
    ],
  ])('who %s is written to by subscription instead', async (_, errcode, isSo) => {
    await bound(errcode === 50001 ? [] : [template])
    await isSo()
    world.cloud.wechat.giveCredit(chen.openId, 'news-for-staff')
    await stages(world).handedToCommunity()
    await world.tick()
    expect(sentTo(chen)).toEqual([
      [employeeApi, errcode],
      [subscribeApi, 0],
    ])
  })

  it('is tried again where WeChat is too busy, and not twice', async () => {
    await bound()
    world.cloud.wechat.failNext(employeeApi, -1)
    await stages(world).handedToCommunity()
    await world.tick()
    expect(sentTo(chen)).toEqual([[employeeApi, -1]])
    world.later(0, 1)
    await world.tick()
    expect(sentTo(chen)).toEqual([
      [employeeApi, -1],
      [employeeApi, 0],
    ])
  })

  it('hears of danger so at once, before the clock comes', async () => {
    await bound()
    await stages(world).submitted({ category: 'danger' })
    expect(sentTo(chen)).toContainEqual([employeeApi, 0])
  })

  it('is noted once, however often the phone says so', async () => {
    const commandId = world.press()
    world.cloud.wechat.bindEmployee(chen.openId, [template])
    for (let told = 0; told < 3; told++)
      expect(granted(await world.as(chen).noteEmployee({ commandId }))).toEqual({ noted: true })
    await stages(world).handedToCommunity()
    await world.tick()
    expect(sentTo(chen)).toEqual([[employeeApi, 0]])
  })
})

it('a worker who is not bound is asked about by subscription alone', async () => {
  await stages(world).handedToCommunity()
  await world.tick()
  expect(sentTo(chen)).toEqual([[subscribeApi, 43101]])
})

it('households and residents are never written to as employees, whatever they are bound to', async () => {
  for (const { openId } of [wang, first]) world.cloud.wechat.bindEmployee(openId, [template])
  expect(await world.knock(first, 'noteEmployee', { commandId: world.press() })).toMatchObject({ ok: false })
  await stages(world).accepted()
  await world.tick()
  expect(world.cloud.wechat.sent().filter(({ api }) => api === employeeApi)).toEqual([])
})

describe('whose term has ended', () => {
  const inTheNight = async () => {
    world.cloud.time.set(new Date('2026-01-13T03:05:00+08:00'))
    world.later(1)
    await world.tick()
  }

  it('is unbound in WeChat in the night after, once', async () => {
    await bound()
    await endTerm(world, 'community-1', 'term-chen')
    await inTheNight()
    expect(unbound()).toMatchObject([{ body: { openid_list: [chen.openId] }, errcode: 0 }])
    world.later(1)
    await world.tick()
    expect(unbound()).toHaveLength(1)
  })

  it('is unbound the next night where WeChat did not answer', async () => {
    await bound()
    await endTerm(world, 'community-1', 'term-chen')
    world.cloud.wechat.failNext(unbindApi, -1)
    await inTheNight()
    world.later(1)
    await world.tick()
    expect(unbound().map(({ errcode }) => errcode)).toEqual([-1, 0])
  })

  it('and who deletes their data is unbound at once', async () => {
    await bound()
    await endTerm(world, 'community-1', 'term-chen')
    granted(await world.as({ openId: chen.openId, door: 'resident' }).deleteMyData({}))
    expect(unbound()).toHaveLength(1)
    expect((await world.shelves.all('people')).map(({ openId }) => openId)).not.toContain(chen.openId)
  })

  it('no worker who still is one is unbound', async () => {
    await bound()
    await inTheNight()
    world.later(1)
    await world.tick()
    expect(unbound()).toEqual([])
    await stages(world).handedToCommunity()
    world.later(0, 8)
    await world.tick()
    expect(sentTo(chen)).toContainEqual([employeeApi, 0])
  })
})
