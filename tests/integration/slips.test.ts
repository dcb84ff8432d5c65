import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const mine = async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId }))
const events = async (reportId: string) => (await mine(reportId)).timeline.map(({ event }) => event)
const heardBy = (openId: string) => world.letters().flatMap(({ to, what }) => (to === openId ? [what] : []))
const reopenedQueue = async () => granted(await world.as(chen).listQueue({ queue: 'reopened' })).rows

describe('whether it is solved', () => {
  it('is written down at the first tap, though nothing else is said', async () => {
    const reportId = await stages(world).calledSolved()
    expect(await mine(reportId)).toMatchObject({
      state: 'closed',
      callback: null,
      callbackSaid: { contacted: null, solved: 'yes', satisfied: null },
      reopenUntil: '2026-01-27',
    })
  })

  it('may be told more of once, and is then what a phone of release 0.1 reads too', async () => {
    const reportId = await stages(world).calledSolved()
    granted(await world.as(wang).completeCallback({ reportId, contacted: false, satisfied: 'mostly' }))
    expect((await mine(reportId)).callback).toMatchObject({ contacted: false, solved: 'yes', satisfied: 'mostly' })
    expect(await world.as(wang).completeCallback({ reportId, contacted: true })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(await world.as(wang).completeCallback({ reportId })).toMatchObject({ refusal: 'INPUT_INVALID' })
  })

  it('is told to everybody as partly where it is partly, with what is still wrong', async () => {
    const reportId = await stages(world).resolved()
    granted(await world.as(wang).answerCallback({ reportId, solved: 'partly' }))
    granted(await world.as(wang).addToReport({ reportId, text: '三楼还是黑的', photos: [] }))
    expect(await reopenedQueue()).toMatchObject([{ reportId, partly: true }])
    expect(granted(await world.as(chen).getReportAsWorker({ reportId }))).toMatchObject({
      partly: true,
      callbackSaid: { solved: 'partly' },
      timeline: expect.arrayContaining([
        expect.objectContaining({ event: 'reopened', solved: 'partly' }),
        expect.objectContaining({ event: 'added', text: '三楼还是黑的' }),
      ]),
    })
    expect(granted(await world.as(wang).listMyReports({})).rows).toMatchObject([{ partly: true }])
    expect(granted(await world.as(wang).exportMyReports({})).rows).toMatchObject([
      {
        callbackSaid: { solved: 'partly' },
        said: expect.arrayContaining([expect.objectContaining({ solved: 'partly' })]),
      },
    ])
    await world.tick()
    expect(heardBy(chen.openId)).toEqual(['居民说还差一点，请接着安排'])
  })

  it('is heard of a phone of release 0.1 in one command', async () => {
    const reportId = await stages(world).resolved()
    granted(await world.as(wang).answerCallback({ reportId, contacted: true, solved: 'partly', text: '三楼还是黑的' }))
    expect(await mine(reportId)).toMatchObject({ state: 'reopened', callback: { contacted: true, solved: 'partly' } })
  })
})

describe('a slip of the finger', () => {
  it('“no” is taken back: it is where it was, with whom it was, and counts as no reopening', async () => {
    const reportId = await stages(world).resolved()
    const before = await mine(reportId)
    granted(await world.as(wang).answerCallback({ reportId, solved: 'no' }))
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    granted(await world.as(wang).takeBackCallback({ reportId }))
    expect({ ...(await mine(reportId)), timeline: [] }).toEqual({ ...before, timeline: [] })
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).state).toBe('resolved')
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).reopenings).toBe(0)
    expect((await events(reportId)).slice(-3)).toEqual(['resolved', 'reopened', 'callback-taken-back'])

    granted(await world.as(wang).answerCallback({ reportId, solved: 'no' }))
    expect(await reopenedQueue()).toMatchObject([{ reportId }])
  })

  it('“yes” is taken back: it is no more among those that were solved', async () => {
    const reportId = await stages(world).calledSolved()
    granted(await world.as(wang).completeCallback({ reportId, contacted: true }))
    granted(await world.as(wang).takeBackCallback({ reportId }))
    expect(await mine(reportId)).toMatchObject({ state: 'resolved', callback: null, callbackSaid: null })
    granted(await world.as(wang).answerCallback({ reportId, solved: 'partly' }))
    expect((await mine(reportId)).state).toBe('reopened')
  })

  it('a second reopening was, taken back, none: the street hears of it where it had heard', async () => {
    const reportId = await stages(world).reopened()
    granted(await world.as(chen).assignReport({ reportId, to: { kind: 'self' } }))
    granted(await world.as(chen).resolveReportAsWorker({ reportId, text: '看过了', photos: [] }))
    granted(await world.as(wang).answerCallback({ reportId, solved: 'no' }))
    await world.tick()
    granted(await world.as(wang).takeBackCallback({ reportId }))
    await world.tick()
    expect(heardBy(lin.openId)).toEqual(['居民说还没解决，请重新安排', '刚才那句点错了，不用重新安排'])
    expect(heardBy(chen.openId)).not.toContain('刚才那句点错了，不用重新安排')
    expect(await mine(reportId)).toMatchObject({ state: 'resolved', assignee: { kind: 'community' } })
  })

  it('taken back at once is told to nobody', async () => {
    const reportId = await stages(world).resolved()
    await world.tick()
    granted(await world.as(wang).answerCallback({ reportId, solved: 'no' }))
    granted(await world.as(wang).takeBackCallback({ reportId }))
    await world.tick()
    await world.tick()
    expect(heardBy(chen.openId)).toEqual([])
  })

  it('and an assignment at the same time: one of them is done, the other is told that it changed', async () => {
    for (let raced = 0; raced < 6; raced++) {
      const reportId = await stages(world).reopened()
      const [slip, assigned] = await Promise.all([
        world.as(wang).takeBackCallback({ reportId }),
        world.as(chen).assignReport({ reportId, to: { kind: 'self' } }),
      ])
      const { state } = await mine(reportId)
      expect([slip.ok, assigned.ok].sort()).toEqual([false, true])
      expect(slip.ok ? assigned : slip).toMatchObject({ refusal: 'NOT_NOW' })
      expect(state).toBe(slip.ok ? 'resolved' : 'routed')
    }
  })

  it('of a worker who wrote down what they heard is theirs to take back, and the resident’s', async () => {
    const [one, other] = [await stages(world).heardByWorker('no'), await stages(world).heardByWorker('yes')]
    granted(await world.as(chen).takeBackCallbackAsWorker({ reportId: one }))
    granted(await world.as(wang).takeBackCallback({ reportId: other }))
    expect([(await mine(one)).state, (await mine(other)).state]).toEqual(['resolved', 'resolved'])
    expect((await mine(one)).timeline.at(-1)).toMatchObject({ event: 'callback-taken-back', by: { kind: 'community' } })
  })

  it('of one worker is no other’s, not even the street’s', async () => {
    const reportId = await stages(world).heardByWorker('no')
    expect(await world.as(lin).takeBackCallbackAsWorker({ reportId })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(granted(await world.as(lin).getReportAsWorker({ reportId })).allowedActions).not.toContain(
      'take-back-callback',
    )
    expect((await mine(reportId)).state).toBe('reopened')
  })

  it('lets no silence run out that was counted before somebody spoke', async () => {
    const reportId = await stages(world).resolved()
    granted(await world.as(chen).recordCallback({ reportId, reached: false }))
    world.later(6)
    granted(await world.as(wang).answerCallback({ reportId, solved: 'yes' }))
    granted(await world.as(wang).takeBackCallback({ reportId }))
    world.later(3)
    await world.tick()
    expect((await mine(reportId)).state).toBe('resolved')
  })
})

describe('a call that nobody answered', () => {
  it('keeps what the worker noted, for workers alone', async () => {
    const reportId = await stages(world).resolved()
    granted(await world.as(chen).recordCallback({ reportId, reached: false, text: '家里没人接，晚上再打' }))
    const noted = { event: 'callback-tried', text: '家里没人接，晚上再打' }
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).timeline.at(-1)).toMatchObject(noted)
    for (const said of [await mine(reportId), granted(await world.as(first).getReportAsHousehold({ reportId }))])
      expect(said.timeline.at(-1)).toMatchObject({ ...noted, text: null })
  })
})
