import { granted, HOUR_MS, openWorld, people, type World } from '../support/world'
import { aNamedForm } from '../support/builders/a-report-form'
import { stages } from '../support/world/report-stages'

const { wang, first, chen, grid } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const progress = 'progress-for-residents'
const queue = async (name: 'unreached' | 'untold') =>
  granted(await world.as(chen).listQueue({ queue: name })).rows.map(({ reportId }) => reportId)
const eventsOf = async (reportId: string) =>
  granted(await world.as(chen).getReportAsWorker({ reportId })).timeline.map(({ event }) => event)
const stateOf = async (reportId: string) => granted(await world.as(chen).getReportAsWorker({ reportId })).state
/** Days, and on each the clock ticks. */
const daysPass = async (days: number) => {
  for (let day = 0; day < days; day++) {
    world.later(1)
    await world.tick()
  }
}

describe('a question that could not be delivered', () => {
  it('is told to the household and to the worker, and is not called silence after seven days', async () => {
    const reportId = await stages(world).askedInVain()
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).unreached).toBe(true)
    expect(granted(await world.as(first).getToday({})).waiting.rows).toMatchObject([{ reportId, unreached: true }])
    expect(await queue('unreached')).toEqual([reportId])
    expect(granted(await world.as(chen).getOverview({})).counts.unreached).toBe(1)
    world.cloud.wechat.requireCredits()
    await daysPass(20)
    expect(await stateOf(reportId)).toBe('asked')
    expect(await eventsOf(reportId)).not.toContain('no-answer')
    expect(await queue('unreached')).toEqual([reportId])
  })

  it('is told to nobody beside those who asked', async () => {
    const reportId = await stages(world).askedInVain()
    expect(granted(await world.as(wang).listMyReports({})).rows).toMatchObject([{ reportId, question: true }])
    expect(JSON.stringify(await world.as(wang).listMyReports({}))).not.toContain('unreached')
    expect(granted(await world.as(grid).listQueue({ queue: 'unreached' })).total).toBe(0)
  })

  it('lets the deadline run on after two working days', async () => {
    const reportId = await stages(world).askedInVain()
    world.cloud.wechat.requireCredits()
    const promised = async () => granted(await world.as(chen).getReportAsWorker({ reportId }))
    const before = await promised()
    expect(before.due).toBe('still')
    world.later(3)
    await world.tick()
    const { due, promisedOn } = await promised()
    expect(due).not.toBe('still')
    expect([before.promisedOn, promisedOn]).toEqual(['2026-01-15', '2026-01-19'])
  })

  it('is read once its resident opens the page: then the seven days begin', async () => {
    const reportId = await stages(world).askedInVain()
    world.cloud.wechat.requireCredits()
    await daysPass(4)
    granted(await world.as(wang).getMyReport({ reportId }))
    expect(await queue('unreached')).toEqual([])
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).unreached).toBe(false)
    await daysPass(6)
    expect(await stateOf(reportId)).toBe('asked')
    await daysPass(1)
    expect(await stateOf(reportId)).toBe('resolved')
    expect(await eventsOf(reportId)).toContain('no-answer')
  })

  it('is read once a reminder of it reaches them', async () => {
    const reportId = await stages(world).askedInVain()
    world.cloud.wechat.requireCredits()
    world.cloud.wechat.giveCredit(wang.openId, progress)
    await daysPass(2)
    expect(await queue('unreached')).toEqual([])
    await daysPass(6)
    expect(await stateOf(reportId)).toBe('asked')
    await daysPass(1)
    expect(await stateOf(reportId)).toBe('resolved')
  })

  it('is answered on the phone: the worker writes it down, and the deadline runs on', async () => {
    const reportId = await stages(world).askedInVain(aNamedForm())
    granted(await world.as(chen).recordQuestionCall({ reportId, reached: true, text: '是三层的灯' }))
    expect(await stateOf(reportId)).toBe('accepted')
    expect(await queue('unreached')).toEqual([])
    const { timeline } = granted(await world.as(first).getReportAsHousehold({ reportId }))
    expect(timeline.at(-1)).toMatchObject({ event: 'answered', text: '是三层的灯', by: { kind: 'community' } })
  })

  it('leaves the queue when nobody answers the phone, and is silence seven days after that', async () => {
    const reportId = await stages(world).askedInVain()
    world.cloud.wechat.requireCredits()
    await daysPass(5)
    granted(await world.as(chen).recordQuestionCall({ reportId, reached: false }))
    expect(await queue('unreached')).toEqual([])
    await daysPass(6)
    expect(await stateOf(reportId)).toBe('asked')
    await daysPass(1)
    expect(await stateOf(reportId)).toBe('resolved')
  })

  it('is called about once, though two workers press at the same time', async () => {
    const reportId = await stages(world).askedInVain()
    const press = () => world.as(chen).recordQuestionCall({ reportId, reached: false })
    const replies = await Promise.all([press(), press()])
    expect(replies.map((reply) => (reply.ok ? 'ok' : reply.refusal)).sort()).toEqual(['NOT_NOW', 'ok'])
  })
})

it('a question that was delivered is silence after seven days, as ever', async () => {
  const reportId = await stages(world).asked()
  await world.tick()
  expect(await queue('unreached')).toEqual([])
  await daysPass(7)
  expect(await eventsOf(reportId)).toContain('no-answer')
})

describe('a household that could not be sent word of what waits', () => {
  it('is to be rung after a day, not before, with its post and what waits', async () => {
    const reportId = await stages(world).submittedInVain()
    expect(granted(await world.as(chen).listQueue({ queue: 'untold' })).rows).toMatchObject([
      { reportId, state: 'routed', assignee: { name: '1号楼党员中心户' } },
    ])
    world.cloud.time.set(new Date(world.cloud.time.now().getTime() - HOUR_MS))
    expect(await queue('untold')).toEqual([])
  })

  it('is not rung any more once a worker did, and its resident reads nothing of that', async () => {
    const reportId = await stages(world).submittedInVain()
    granted(await world.as(chen).remindByPhone({ reportId }))
    expect(await queue('untold')).toEqual([])
    const { timeline } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(timeline.map(({ event }) => event)).not.toContain('household-called')
  })

  it('is not rung once it opened the report, or took it on', async () => {
    const [opened, takenOn] = [await stages(world).submittedInVain(), await stages(world).submittedInVain()]
    expect(await queue('untold')).toHaveLength(2)
    granted(await world.as(first).getReportAsHousehold({ reportId: opened }))
    granted(await world.as(first).acceptReport({ reportId: takenOn }))
    expect(await queue('untold')).toEqual([])
  })
})
