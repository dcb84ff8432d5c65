import { stages } from '../support/world/report-stages'
import { at, granted, openWorld, people, type World } from '../support/world'

const { wang, chen } = people
const atDesk = { chen: at('desk', people.chen), lin: at('desk', people.lin), grid: at('desk', people.grid) }
const hotline = '2026011200345'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const mine = async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId }))

describe('a report that is given to 12345', () => {
  it('is parked for five working days, and its resident reads the number', async () => {
    const reportId = await stages(world).withWorker()
    granted(await world.as(atDesk.chen).handOverReport({ reportId, hotline: '编号：2026 0112 00345' }))
    await world.tick()
    const report = await mine(reportId)
    expect(report).toMatchObject({ state: 'parked', promisedOn: '2026-01-19', hotline })
    expect(report.timeline.at(-1)).toMatchObject({
      event: 'parked',
      reason: 'handed-over',
      text: `已转12345（${hotline}）`,
      day: '2026-01-19',
    })
    expect(
      world
        .letters()
        .filter(({ to }) => to === wang.openId)
        .at(-1)?.what,
    ).toBe('眼下办不了，1月19日前再给您回音')
  })

  it('wakes on its review day, and keeps the number', async () => {
    const reportId = await stages(world).withWorker()
    granted(await world.as(atDesk.chen).handOverReport({ reportId, hotline }))
    world.cloud.time.set(new Date('2026-01-18T15:50:00Z'))
    await world.tick()
    expect((await mine(reportId)).state).toBe('parked')
    world.cloud.time.set(new Date('2026-01-18T16:00:00Z'))
    await world.tick()
    expect(await mine(reportId)).toMatchObject({ state: 'accepted', hotline })
  })

  it('puts the number of the worker in place of the one its resident had, which stays in its story', async () => {
    const reportId = await stages(world).withWorker()
    granted(await world.as(wang).addHotlineNumber({ reportId, hotline: 'OLD-1' }))
    granted(await world.as(atDesk.chen).handOverReport({ reportId, hotline }))
    const { timeline, ...report } = await mine(reportId)
    expect(report.hotline).toBe(hotline)
    expect(timeline.find(({ event }) => event === 'hotline')).toMatchObject({ text: 'OLD-1' })
  })

  it('is given once when two press at once', async () => {
    const reportId = await stages(world).withWorker()
    const replies = await Promise.all([
      world.as(atDesk.chen).handOverReport({ reportId, hotline }),
      world.as(atDesk.chen).handOverReport({ reportId, hotline }),
      world.as(atDesk.lin).handOverReport({ reportId, hotline: 'QD-2' }),
    ])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('counts as parked: a second time the street alone puts it aside', async () => {
    const reportId = await stages(world).withWorker()
    granted(await world.as(atDesk.chen).handOverReport({ reportId, hotline }))
    granted(await world.as(chen).unparkReport({ reportId }))
    expect(await world.as(atDesk.chen).handOverReport({ reportId, hotline })).toMatchObject({ refusal: 'NOT_NOW' })
    granted(await world.as(atDesk.lin).handOverReport({ reportId, hotline }))
  })

  it('needs a number that 12345 may have given', async () => {
    const reportId = await stages(world).withWorker()
    for (const wrong of ['', '12', '请问一下张三', 'a'.repeat(33)])
      expect(
        await world.knock(atDesk.chen, 'handOverReport', { reportId, commandId: world.press(), hotline: wrong }),
      ).toMatchObject({ refusal: 'INPUT_INVALID' })
    expect((await mine(reportId)).state).toBe('accepted')
  })
})

describe('giving to 12345 is offered, with parking, where the door takes it', () => {
  it.each([
    ['with a worker', () => stages(world).withWorker()],
    ['with a household', () => stages(world).accepted()],
    ['asked', () => stages(world).asked()],
    ['unrouted', () => stages(world).unrouted()],
    ['parked', () => stages(world).parked()],
    ['with the street', () => stages(world).withStreet()],
    ['resolved', () => stages(world).resolved()],
    ['closed', () => stages(world).closed()],
    ['being checked', () => stages(world).checking()],
    [
      'parked before, and taken up again',
      async () => {
        const reportId = await stages(world).parked()
        granted(await world.as(chen).unparkReport({ reportId }))
        return reportId
      },
    ],
  ])('a report that is %s', async (_, arrive) => {
    const reportId = await arrive()
    const kept = await world.shelves.one('reports', reportId)
    for (const by of Object.values(atDesk)) {
      const seen = await world.knock(by, 'getReportAsWorker', { reportId })
      const offered = seen.ok && (seen.data as { allowedActions: string[] }).allowedActions.includes('park')
      const { ok } = await world.knock(by, 'handOverReport', { reportId, commandId: world.press(), hotline })
      expect(ok).toBe(offered)
      await world.shelves.remove('reports', reportId)
      await world.shelves.add('reports', [kept])
    }
  })
})
