import { granted, openWorld, people, type World } from '../support/world'
import { aNamedForm } from '../support/builders/a-report-form'
import { stages } from '../support/world/report-stages'

const { wang, first, second, fourth, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const at = (iso: string) => world.cloud.time.set(new Date(iso))
const seen = async (reportId: string) => granted(await world.as(chen).getReportAsWorker({ reportId }))
const lifts = async (reportId: string) =>
  (await seen(reportId)).timeline.filter(({ event }) => event === 'lifted').map(({ day }) => day)
const takenOver = async (household = first) => granted(await world.as(household).getToday({})).takenOver ?? []
const told = (who: { openId: string }) =>
  world
    .letters()
    .filter(({ to }) => to === who.openId)
    .map(({ what }) => what)
const liftLetter = '一件事到日子没回音，转给社区了'

/** Sent on Monday the 12th, promised for Thursday the 15th. */
const states: [string, () => Promise<string>][] = [
  ['not taken on', () => stages(world).submitted()],
  ['taken on', () => stages(world).accepted()],
]

describe.each(states)('a report that its household has, %s', (_, arrive) => {
  it('stays with it to the last moment of the day it promised, and is the community’s from the first moment after', async () => {
    const reportId = await arrive()
    at('2026-01-15T15:50:00Z')
    await world.tick()
    expect(await seen(reportId)).toMatchObject({ assignee: { kind: 'household' }, due: 'soon' })
    at('2026-01-15T16:00:00Z')
    await world.tick()
    // Friday the 16th and five working days more.
    expect(await seen(reportId)).toMatchObject({
      state: 'routed',
      assignee: { kind: 'community', name: '海棠社区' },
      promisedOn: '2026-01-23',
      due: 'later',
      route: { code: 'lifted' },
    })
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await world.as(chen).listQueue({ queue: 'ours' })).total).toBe(1)
    expect(granted(await world.as(chen).listQueue({ queue: 'overdue' })).total).toBe(0)
  })
})

describe('a report whose household is late', () => {
  const lateFriday = () => at('2026-01-15T16:00:00Z')

  it('is left over a weekend to a household that promised Friday', async () => {
    at('2026-01-13T02:00:00Z')
    const reportId = await stages(world).accepted()
    expect((await seen(reportId)).promisedOn).toBe('2026-01-16')
    at('2026-01-18T15:50:00Z')
    await world.tick()
    expect(await lifts(reportId)).toEqual([])
    at('2026-01-18T16:00:30Z')
    await world.tick()
    expect(await lifts(reportId)).toEqual(['2026-01-26'])
  })

  it('rings the community at seven in the morning, once', async () => {
    const reportId = await stages(world).accepted()
    await world.tick()
    lateFriday()
    await world.tick()
    expect(told(chen)).not.toContain(liftLetter)
    at('2026-01-15T22:50:00Z')
    await world.tick()
    expect(told(chen)).not.toContain(liftLetter)
    at('2026-01-15T23:00:00Z')
    await world.tick()
    await world.tick()
    expect(told(chen).filter((what) => what === liftLetter)).toHaveLength(1)
    expect(await lifts(reportId)).toHaveLength(1)
  })

  it('rings nobody for what the worker took on in the night', async () => {
    const reportId = await stages(world).accepted()
    await world.tick()
    lateFriday()
    await world.tick()
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    at('2026-01-15T23:00:00Z')
    await world.tick()
    expect(told(chen)).not.toContain(liftLetter)
  })

  it('is lifted once though ticks are weeks late, for days that count from then', async () => {
    const reportId = await stages(world).accepted()
    at('2026-02-02T02:00:00Z')
    await world.tick()
    await world.tick()
    expect(await lifts(reportId)).toEqual(['2026-02-09'])
  })

  it('is lifted once though two ticks run at once', async () => {
    const reportId = await stages(world).accepted()
    lateFriday()
    await Promise.all([world.tick(), world.tick(), world.tick()])
    expect(await lifts(reportId)).toHaveLength(1)
    expect(await takenOver()).toHaveLength(1)
  })

  it('is either done by its household or lifted, whichever was faster, and never both', async () => {
    const reportId = await stages(world).accepted()
    lateFriday()
    const [done] = await Promise.all([
      world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }),
      world.tick(),
    ])
    await world.tick()
    expect(await seen(reportId)).toMatchObject({ state: done.ok ? 'resolved' : 'routed' })
    expect(await lifts(reportId)).toHaveLength(done.ok ? 0 : 1)
  })

  it('is either taken over by a worker or lifted, and its household thanked once', async () => {
    const reportId = await stages(world).accepted()
    lateFriday()
    await Promise.all([
      world.as(chen).assignReport({ reportId, to: { kind: 'self' }, reason: '我们先接着办' }),
      world.tick(),
    ])
    await world.tick()
    expect(await seen(reportId)).toMatchObject({ state: 'routed', assignee: { kind: 'community' } })
    expect(await takenOver()).toHaveLength(1)
  })

  it('thanks each of two that had it for seven days, and leaves no mark anywhere else', async () => {
    const reportId = await stages(world).submitted({ buildingId: 'building-3' })
    lateFriday()
    await world.tick()
    expect([await takenOver(first), await takenOver(second)]).toMatchObject([[{ reason: null }], [{ reason: null }]])
    expect(await takenOver(fourth)).toEqual([])
    const day = granted(await world.as(first).getToday({}))
    expect([day.toAccept, day.dueSoon, day.inHand, day.waiting].map(({ total }) => total)).toEqual([0, 0, 0, 0])
    const mine = JSON.stringify(granted(await world.as(wang).getMyReport({ reportId })).timeline.at(-1))
    expect(mine).not.toContain('中心户')
    world.later(7)
    expect(await takenOver(first)).toEqual([])
  })

  it('tells its resident who has it now and until when, and keeps the day that was promised before', async () => {
    const reportId = await stages(world).accepted()
    lateFriday()
    await world.tick()
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({
      promisedOn: '2026-01-23',
      assignee: { name: '海棠社区' },
    })
    expect(granted(await world.as(wang).getMyReport({ reportId })).timeline.at(-1)).toMatchObject({
      event: 'lifted',
      by: { kind: 'system', name: null },
      to: '海棠社区',
      day: '2026-01-23',
      promisedBefore: '2026-01-15',
    })
  })

  it('is not lifted while its resident is asked, nor before the days are over that stood still', async () => {
    const reportId = await stages(world).asked()
    // The question is delivered: only one that was read lets the days stand still for long.
    await world.tick()
    at('2026-01-16T02:00:00Z')
    await world.tick()
    expect(await lifts(reportId)).toEqual([])
    granted(await world.as(wang).answerQuestion({ reportId, text: '三层的' }))
    // Asked on the 12th, answered on the 16th: four working days stood still.
    expect((await seen(reportId)).promisedOn).toBe('2026-01-21')
    at('2026-01-21T15:50:00Z')
    await world.tick()
    expect(await lifts(reportId)).toEqual([])
    at('2026-01-21T16:00:00Z')
    await world.tick()
    expect(await lifts(reportId)).toHaveLength(1)
  })

  it('is not lifted once it is done, returned or withdrawn', async () => {
    const all = [await stages(world).resolved(), await stages(world).returned(), await stages(world).submitted()]
    granted(await world.as(wang).withdrawReport({ reportId: all[2] ?? '' }))
    at('2026-03-02T02:00:00Z')
    await world.tick()
    for (const reportId of all) expect(await lifts(reportId)).toEqual([])
  })

  it('waits a day longer where the community is closed on the day after', async () => {
    const reportId = await stages(world).accepted()
    granted(await world.as(chen).writeClosedDays({ communityId: 'community-1', closed: ['2026-01-14', '2026-01-19'] }))
    await world.tick()
    // Put off to Friday the 16th; Monday the 19th is closed.
    at('2026-01-18T16:00:00Z')
    await world.tick()
    expect(await lifts(reportId)).toEqual([])
    at('2026-01-19T16:00:00Z')
    await world.tick()
    expect(await lifts(reportId)).toHaveLength(1)
  })

  it('can be given by the worker to another household, whose picker says who had it', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    lateFriday()
    await world.tick()
    const all = granted(await world.as(chen).listAssignableHouseholds({ communityId: 'community-1', reportId }))
    expect(all.households.filter(({ hadIt }) => hadIt).map(({ id }) => id)).toEqual(['household-1'])
    granted(
      await world
        .as(chen)
        .assignReport({ reportId, to: { kind: 'household', householdId: 'household-4' }, reason: '您近' }),
    )
    granted(await world.as(fourth).acceptReport({ reportId }))
    expect(granted(await world.as(fourth).getReportAsHousehold({ reportId })).neighbour.name).toBeNull()
  })

  it('about somebody in need goes to the community like any other, hidden or not', async () => {
    const reportId = await stages(world).careWithHousehold()
    granted(await world.as(wang).withdrawReport({ reportId }))
    world.later(14)
    await world.tick()
    expect(await seen(reportId)).toMatchObject({ state: 'routed', assignee: { kind: 'community' } })
  })

  it('about somebody in danger rings the community at once, in the night too', async () => {
    const reportId = await stages(world).careWithHousehold({ category: 'danger' })
    expect((await seen(reportId)).promisedOn).toBe('2026-01-13')
    at('2026-01-13T16:00:00Z')
    await world.tick()
    expect(told(chen).filter((what) => what === liftLetter)).toHaveLength(1)
    expect((await seen(reportId)).promisedOn).toBe('2026-01-15')
  })

  it('goes to the street where the street alone decides: after a second reopening', async () => {
    const reportId = await stages(world).accepted()
    await world.shelves.edit('reports', reportId, { reopenings: 2 })
    lateFriday()
    await world.tick()
    expect(await seen(reportId)).toMatchObject({ assignee: { kind: 'street' }, route: { code: 'lifted' } })
    expect(granted(await world.as(lin).listQueue({ queue: 'ours' })).total).toBe(1)
  })

  it('is lifted again from the next household that is late, each thanked for its own', async () => {
    const reportId = await stages(world).accepted()
    lateFriday()
    await world.tick()
    const to = { kind: 'household', householdId: 'household-4' } as const
    granted(await world.as(chen).assignReport({ reportId, to, reason: '离得近' }))
    at('2026-01-26T02:00:00Z')
    await world.tick()
    expect(await lifts(reportId)).toHaveLength(2)
    expect([await takenOver(first), await takenOver(fourth)].map(({ length }) => length)).toEqual([0, 1])
  })
})

describe('the time to take a report on', () => {
  const late = async () => {
    const { total, rows } = granted(await world.as(chen).listQueue({ queue: 'unaccepted' }))
    const { counts } = granted(await world.as(chen).getOverview({}))
    expect(counts.unaccepted).toBe(total)
    return rows.map(({ reportId }) => reportId)
  }
  const toFourth = { kind: 'household', householdId: 'household-4' } as const

  it('is the next working day; once it is over the report stands in the worker’s queue, and says so', async () => {
    const reportId = await stages(world).submitted()
    at('2026-01-13T15:50:00Z')
    expect([await late(), (await seen(reportId)).isAcceptanceLate]).toEqual([[], false])
    at('2026-01-13T16:00:01Z')
    expect([await late(), (await seen(reportId)).isAcceptanceLate]).toEqual([[reportId], true])
    granted(await world.as(first).acceptReport({ reportId }))
    expect([await late(), (await seen(reportId)).isAcceptanceLate]).toEqual([[], false])
  })

  it('is 24 hours for water, power, gas and heating', async () => {
    const reportId = await stages(world).submitted({ category: 'utilities' })
    at('2026-01-13T01:50:00Z')
    expect(await late()).toEqual([])
    at('2026-01-13T02:00:01Z')
    expect(await late()).toEqual([reportId])
  })

  it('moves nothing by itself: the worker alone gives the report to another, and not before', async () => {
    const reportId = await stages(world).submitted()
    const given = { reportId, to: toFourth, reason: '他家近' }
    expect(await world.as(chen).assignReport(given)).toMatchObject({ refusal: 'NOT_NOW' })
    at('2026-01-14T02:00:00Z')
    await world.tick()
    expect(await seen(reportId)).toMatchObject({ state: 'routed', assignee: { kind: 'household' } })
    granted(await world.as(chen).assignReport(given))
    granted(await world.as(fourth).acceptReport({ reportId }))
    expect(await takenOver()).toMatchObject([{ reason: '他家近' }])
  })

  it('is told to no household and no resident', async () => {
    const reportId = await stages(world).submitted()
    at('2026-01-14T02:00:00Z')
    const others = [
      await world.as(wang).getMyReport({ reportId }),
      await world.as(first).getReportAsHousehold({ reportId }),
      await world.as(first).getToday({}),
    ]
    expect(JSON.stringify(others)).not.toContain('isAcceptanceLate')
  })
})

describe('the days of a tier', () => {
  it('are the street’s as it set them, for what is sent from then on', async () => {
    const before = await stages(world).submitted()
    const { street } = (await world.shelves.one('communities', 'community-1')) as unknown as { street: object }
    const tiers = [{ from: '2026-01-12', until: null, household: { accept: 1, answer: 2 } }]
    await world.shelves.edit('communities', 'community-1', { street: { ...street, tiers } })
    const since = await stages(world).submitted()
    expect([(await seen(before)).promisedOn, (await seen(since)).promisedOn]).toEqual(['2026-01-15', '2026-01-14'])
  })
})

describe('a reopened report', () => {
  it('stopped counting when it was done, gets a new day, and keeps the old one in its story', async () => {
    const reportId = await stages(world).resolved()
    expect(await seen(reportId)).toMatchObject({ due: 'done', promisedOn: null })
    at('2026-01-20T02:00:00Z')
    await world.tick()
    granted(await world.as(wang).reopenReport({ reportId }))
    expect(await seen(reportId)).toMatchObject({ due: 'later', promisedOn: '2026-01-27' })
    expect((await seen(reportId)).timeline.at(-1)).toMatchObject({
      event: 'reopened',
      day: '2026-01-27',
      promisedBefore: '2026-01-15',
    })
  })
})
