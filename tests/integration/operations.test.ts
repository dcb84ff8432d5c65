import { at, granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, lin } = people
const linAtDesk = at('desk', lin)
const unknown = '0'.repeat(32)

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(async () => {
  await world.begin()
  await world.tick()
})
afterEach(() => world.cloud.faults.clear())
afterAll(() => world.close())

const view = async () => granted(await world.as(linAtDesk).getOperations({}))
const days = () => world.shelves.all('doorDays')
/** To one of the workers; whoever works for another street of the environment is told as well. */
const alarms = () => world.letters().filter(({ to, what }) => to === lin.openId && /没办成|提醒停了/.test(what ?? ''))

/** Somebody at the placard is answered BROKEN, so often. */
async function breakAtPlacard(times: number) {
  world.cloud.faults.set([{ kind: 'status', rate: 1, action: 'database.aggregateDocuments' }])
  for (let time = 0; time < times; time++)
    expect(await world.knock(wang, 'openPlacard', { by: 'number', number: '1001' })).toMatchObject({
      refusal: 'BROKEN',
    })
  world.cloud.faults.clear()
}

describe('what goes wrong at a door', () => {
  it('is counted by door and day, refusals by their code', async () => {
    await world.as(wang).getMyReport({ reportId: unknown })
    await world.as(wang).getMyReport({ reportId: unknown })
    await world.knock(wang, 'nothing', {})
    await world.as(first).getReportAsHousehold({ reportId: unknown })
    await breakAtPlacard(1)
    const resident = { day: '2026-01-12', door: 'resident', broken: 1, refused: 3 }
    expect((await view()).doors).toEqual([
      {
        ...resident,
        refusals: [
          { refusal: 'NOT_FOUND', count: 2 },
          { refusal: 'INPUT_INVALID', count: 1 },
        ],
      },
      { day: '2026-01-12', door: 'household', broken: 0, refused: 1, refusals: [{ refusal: 'NOT_FOUND', count: 1 }] },
    ])
    world.later(1)
    await world.as(wang).getMyReport({ reportId: unknown })
    expect((await view()).doors.map(({ day, door }) => `${day} ${door}`)).toEqual([
      '2026-01-13 resident',
      '2026-01-12 resident',
      '2026-01-12 household',
    ])
  })

  it('costs one call more where something went wrong, and none where all goes well', async () => {
    await world.as(wang).getMyReport({ reportId: unknown })
    const { calls } = world.cost()
    const reportId = await stages(world).submitted()
    granted(await world.as(wang).getMyReport({ reportId }))
    expect(world.cost().calls).toBe(1)
    expect(await days()).toHaveLength(1)
    await world.as(wang).getMyReport({ reportId: unknown })
    expect(world.cost().calls).toBe(2)
    expect(calls).toBe(5)
  })

  it('is counted a thousand times a day and no more, breaking apart from refusals', async () => {
    // What is full a door remembers for the day: of one on which nothing else is tried.
    world.cloud.time.set(new Date('2026-11-11T10:00:00+08:00'))
    await world.as(wang).getMyReport({ reportId: unknown })
    await world.shelves.edit('doorDays', '2026-11-11 resident', { refused: 999 })
    for (let time = 0; time < 3; time++) await world.as(wang).getMyReport({ reportId: unknown })
    expect(world.cost().calls).toBe(1)
    await breakAtPlacard(1)
    expect((await view()).doors[0]).toMatchObject({ refused: 1000, broken: 1 })
  })

  it('is kept for ninety days', async () => {
    await world.as(wang).getMyReport({ reportId: unknown })
    world.later(91)
    await world.as(wang).getMyReport({ reportId: unknown })
    expect((await days()).map(({ _id }) => _id)).toEqual(['2026-04-13 resident'])
  })

  it('changes no answer where it cannot be counted', async () => {
    world.cloud.faults.set([{ kind: 'status', rate: 1, action: 'database.modifyDocument' }])
    expect(await world.as(wang).getMyReport({ reportId: unknown })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('names a document that could not be read by its id, once', async () => {
    // One that no other test has: a door names it once.
    for (let press = 0; press < 50; press++) world.press()
    const reportId = await stages(world).submitted()
    await world.shelves.edit('reports', reportId, { state: 42 })
    await world.as(wang).getMyReport({ reportId })
    await world.as(wang).getMyReport({ reportId })
    expect((await view()).unreadable).toEqual([`reports ${reportId}`])
  })
})

describe('how the service is doing', () => {
  it('stands at the desk of the street: the heartbeat, letters by outcome, what waits to be looked at', async () => {
    await stages(world).submitted()
    await world.tick()
    expect(await view()).toMatchObject({
      from: '2026-01-06',
      beatAt: expect.stringMatching(/^2026-01-12T02:00/),
      letters: { sent: 1, waiting: 0, 'no-credit': 0, failed: 0, past: 0, sending: 0 },
      checking: { reports: 0, meetings: 0 },
      unreadable: [],
      doors: [],
      used: null,
    })
    await stages(world).checking()
    world.cloud.wechat.requireCredits(true)
    await stages(world).handedToCommunity()
    await world.tick()
    const { letters, checking } = await view()
    expect(letters['no-credit']).toBeGreaterThan(0)
    expect(checking.reports).toBe(1)
  })

  it('shows what the environment used as an operator last wrote it, with its date', async () => {
    const used = { at: new Date('2026-01-11T02:00:00Z'), invocations: 10, reads: 20, writes: 5, storage: 1, calls: 35 }
    await world.shelves.add('operations', [
      { _id: 'used', ...used, callsOfPlan: 200_000, yuan: 19.9, pricesOf: '2026-11-23' },
    ])
    expect((await view()).used).toMatchObject({ at: '2026-01-11T02:00:00.000Z', calls: 35, yuan: 19.9 })
  })
})

describe('the street’s workers are told that a door breaks', () => {
  it('after ten times within an hour, once, however often it breaks', async () => {
    await breakAtPlacard(9)
    await world.tick()
    expect(alarms()).toEqual([])
    await breakAtPlacard(1)
    await world.tick()
    expect(alarms()).toMatchObject([{ to: lin.openId, what: '居民用的页面一小时里十次没办成' }])
    await breakAtPlacard(11)
    await world.tick()
    world.later(0, 2)
    await breakAtPlacard(11)
    await world.tick()
    expect(alarms()).toHaveLength(1)
  })

  it('not for ten times in more than an hour', async () => {
    for (let time = 0; time < 12; time++) {
      await breakAtPlacard(1)
      await world.tick()
      world.later(0, 0.12)
    }
    expect(alarms()).toEqual([])
  })

  it('also where the hour began the day before, and then in the morning', async () => {
    world.cloud.time.set(new Date('2026-01-12T23:40:00+08:00'))
    await breakAtPlacard(5)
    world.cloud.time.set(new Date('2026-01-13T00:20:00+08:00'))
    await breakAtPlacard(5)
    await world.tick()
    expect(alarms()).toEqual([])
    world.cloud.time.set(new Date('2026-01-13T07:00:00+08:00'))
    await world.tick()
    expect(alarms()).toHaveLength(1)
  })
})

describe('the street’s workers are told that the clock stands still', () => {
  const openToday = async () => granted(await world.as(first).getToday({}))
  const openDesk = async () => granted(await world.as(linAtDesk).getOverview({}))

  it('by the first household or desk that notices, once a day', async () => {
    world.later(0, 0.9)
    await openToday()
    expect(alarms()).toEqual([])
    world.later(0, 0.2)
    await openToday()
    expect(alarms()).toMatchObject([{ to: lin.openId, what: '提醒停了一个多小时，要紧事先打电话' }])
    await openToday()
    await openDesk()
    expect(alarms()).toHaveLength(1)
    world.later(1)
    await openDesk()
    expect(alarms()).toHaveLength(2)
    expect((await view()).letters.sent).toBe(0)
  })

  it('once by two that notice at once', async () => {
    world.later(0, 2)
    await Promise.all([openToday(), openDesk(), openToday()])
    expect(alarms()).toHaveLength(1)
  })

  it('in the morning where it is noticed in the night, and not at all once the clock runs again', async () => {
    world.cloud.time.set(new Date('2026-01-12T23:00:00+08:00'))
    await openToday()
    expect(alarms()).toEqual([])
    world.later(0, 9)
    await world.tick()
    await openToday()
    expect(alarms()).toEqual([])
  })

  it('and the page is shown though WeChat says nothing', async () => {
    world.later(0, 2)
    world.cloud.faults.set([{ kind: 'status', rate: 1, action: 'database.insertDocument' }])
    expect((await openToday()).household.number).toBe('1001')
  })
})

describe('a day’s counts', () => {
  it('are the same whoever counts at once', async () => {
    world.later(200)
    await Promise.all(Array.from({ length: 8 }, () => world.as(wang).getMyReport({ reportId: unknown })))
    expect((await view()).doors).toMatchObject([{ door: 'resident', refused: 8 }])
  })
})
