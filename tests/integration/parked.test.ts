import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const at = (iso: string) => world.cloud.time.set(new Date(iso))
const mine = async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId }))
const seen = async (reportId: string) => granted(await world.as(chen).getReportAsWorker({ reportId }))
const told = (who: { openId: string }) =>
  world
    .letters()
    .filter(({ to }) => to === who.openId)
    .map(({ what }) => what)
const inQueue = async (queue: 'parked' | 'ours' | 'overdue') =>
  granted(await world.as(chen).listQueue({ queue })).rows.map(({ reportId }) => reportId)
const parking = { reason: 'no-funds', reviewOn: '2026-02-11' } as const

describe('a report that is parked', () => {
  it('tells its resident why and by which day they hear again, on the page and in a letter', async () => {
    const reportId = await stages(world).withWorker()
    granted(await world.as(chen).parkReport({ reportId, ...parking, text: '明年的维修款下来就办' }))
    await world.tick()
    expect(told(wang).at(-1)).toBe('眼下办不了，2月11日前再给您回音')
    expect(await mine(reportId)).toMatchObject({ state: 'parked', promisedOn: '2026-02-11', due: 'later' })
    expect((await mine(reportId)).timeline.at(-1)).toMatchObject({
      event: 'parked',
      reason: 'no-funds',
      text: '明年的维修款下来就办',
      day: '2026-02-11',
    })
  })

  it('stands in a queue of its own, counted, and in no other, never late', async () => {
    const reportId = await stages(world).parked()
    at('2026-02-10T02:00:00Z')
    expect([await inQueue('parked'), await inQueue('ours'), await inQueue('overdue')]).toEqual([[reportId], [], []])
    expect(granted(await world.as(chen).getOverview({})).counts.parked).toBe(1)
    expect(granted(await world.as(lin).listQueue({ queue: 'parked' })).total).toBe(1)
  })

  it('stands among what its resident has open, and is nothing they have to answer', async () => {
    const reportId = await stages(world).parked()
    const placard = granted(await world.as(wang).openPlacard({ by: 'building', buildingId: 'building-1' }))
    expect(JSON.stringify(placard)).toContain(reportId)
    expect((await mine(reportId)).allowedActions).toEqual(['add', 'withdraw'])
  })

  it('wakes from the first moment of its day, for a new one, and rings whoever has it at seven', async () => {
    const reportId = await stages(world).parked()
    await world.tick()
    at('2026-02-10T15:50:00Z')
    await world.tick()
    expect((await mine(reportId)).state).toBe('parked')
    at('2026-02-10T16:00:00Z')
    await world.tick()
    // Wednesday the 11th, and five working days; the 14th is worked, then comes the festival.
    expect(await mine(reportId)).toMatchObject({ state: 'accepted', promisedOn: '2026-02-25' })
    const before = told(wang)
    at('2026-02-10T23:00:00Z')
    await world.tick()
    await world.tick()
    expect(told(chen).filter((what) => what === '挂账的一件事到日子了，请接着办')).toHaveLength(1)
    expect(told(wang)).toEqual(before)
  })

  it('wakes once, though ticks are late or run at once', async () => {
    const reportId = await stages(world).parked()
    at('2026-03-02T02:00:00Z')
    await Promise.all([world.tick(), world.tick()])
    await world.tick()
    expect((await seen(reportId)).timeline.filter(({ event }) => event === 'unparked')).toMatchObject([
      { by: { kind: 'system' }, day: '2026-03-09' },
    ])
  })

  it('is taken up earlier by a worker, and its resident told', async () => {
    const reportId = await stages(world).parked()
    at('2026-01-20T02:00:00Z')
    granted(await world.as(chen).unparkReport({ reportId }))
    await world.tick()
    expect(await mine(reportId)).toMatchObject({ state: 'accepted', promisedOn: '2026-01-27' })
    expect(told(wang).at(-1)).toBe('您反映的事又接着办了')
    at('2026-02-11T02:00:00Z')
    await world.tick()
    expect((await seen(reportId)).timeline.filter(({ event }) => event === 'unparked')).toHaveLength(1)
  })

  it('is taken up either by the worker or by the clock, once, when both do at the same moment', async () => {
    const reportId = await stages(world).parked()
    at('2026-02-10T16:00:00Z')
    await Promise.all([world.as(chen).unparkReport({ reportId }), world.tick()])
    await world.tick()
    expect((await seen(reportId)).timeline.filter(({ event }) => event === 'unparked')).toHaveLength(1)
  })

  it('is resolved by a worker as it stands, counts as nothing before that, and as done from then on', async () => {
    const reportId = await stages(world).parked()
    const community = await world.shelves.one('reports', reportId)
    expect(community).toMatchObject({ solvedAt: null, resolvedAt: null })
    granted(await world.as(chen).resolveReportAsWorker({ reportId, text: '灯换好了', photos: [] }))
    at('2026-02-11T02:00:00Z')
    await world.tick()
    expect(await mine(reportId)).toMatchObject({ state: 'resolved', promisedOn: null })
  })

  it('is parked once when two press at once', async () => {
    const reportId = await stages(world).withWorker()
    const replies = await Promise.all([
      world.as(chen).parkReport({ reportId, ...parking }),
      world.as(lin).parkReport({ reportId, ...parking, reason: 'season' }),
    ])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await seen(reportId)).timeline.filter(({ event }) => event === 'parked')).toHaveLength(1)
  })

  it('is parked a second time by the street alone', async () => {
    const reportId = await stages(world).parked()
    granted(await world.as(chen).unparkReport({ reportId }))
    expect(await world.as(chen).parkReport({ reportId, ...parking })).toMatchObject({ refusal: 'NOT_NOW' })
    expect((await seen(reportId)).allowedActions).not.toContain('park')
    granted(await world.as(lin).parkReport({ reportId, ...parking, reason: 'upgraded' }))
  })

  it.each([
    ['today', '2026-01-12', 'REVIEW_DAY_OUT_OF_RANGE'],
    ['yesterday', '2026-01-11', 'DAY_PAST'],
    ['91 days on', '2026-04-13', 'REVIEW_DAY_OUT_OF_RANGE'],
  ])('is not parked until %s', async (_, reviewOn, refusal) => {
    const reportId = await stages(world).withWorker()
    expect(await world.as(chen).parkReport({ reportId, ...parking, reviewOn })).toMatchObject({ refusal })
  })

  it('is parked for ninety days and no more, and for a reason of its own in words', async () => {
    const reportId = await stages(world).withWorker()
    const other = { reportId, reason: 'other', reviewOn: '2026-04-12' } as const
    expect(await world.knock(chen, 'parkReport', { ...other, commandId: world.press() })).toMatchObject({
      refusal: 'INPUT_INVALID',
    })
    granted(await world.as(chen).parkReport({ ...other, text: '等路修完' }))
  })

  it('hears its resident, who adds something: it stays parked, and whoever has it is told', async () => {
    const reportId = await stages(world).parked()
    await world.tick()
    granted(await world.as(wang).addToReport({ reportId, text: '四楼也这样', photos: [] }))
    await world.tick()
    expect((await mine(reportId)).state).toBe('parked')
    expect(told(chen).at(-1)).toBe('邻居补充了情况')
    expect(granted(await world.as(chen).listQueue({ queue: 'parked' })).rows).toMatchObject([{ answered: true }])
  })

  it('that its resident takes back is over, and never wakes', async () => {
    const reportId = await stages(world).parked()
    granted(await world.as(wang).withdrawReport({ reportId }))
    at('2026-02-11T02:00:00Z')
    await world.tick()
    expect((await seen(reportId)).state).toBe('withdrawn')
    expect(await inQueue('parked')).toEqual([])
  })

  it('about somebody in need is hidden when it is taken back, stays parked, and wakes', async () => {
    const reportId = await stages(world).parked({ category: 'care', handTo: 'household' })
    granted(await world.as(wang).withdrawReport({ reportId }))
    expect((await seen(reportId)).state).toBe('parked')
    at('2026-02-11T02:00:00Z')
    await world.tick()
    expect((await seen(reportId)).state).toBe('accepted')
  })

  it.each([
    ['of the usual kind is over with its resident’s data', 'fixtures', 'withdrawn'],
    ['about somebody in need outlives its resident’s data, and wakes', 'care', 'accepted'],
  ] as const)('%s', async (_, category, state) => {
    const reportId = await stages(world).parked({ category })
    granted(await world.as(wang).deleteMyData({}))
    at('2026-02-11T02:00:00Z')
    await world.tick()
    expect((await seen(reportId)).state).toBe(state)
  })

  it('is moved by no day that the community is closed', async () => {
    const reportId = await stages(world).parked()
    granted(await world.as(chen).writeClosedDays({ communityId: 'community-1', closed: ['2026-01-14', '2026-02-11'] }))
    await world.tick()
    expect((await mine(reportId)).promisedOn).toBe('2026-02-11')
  })

  it('that the street has is parked by the street, and known to no community worker', async () => {
    const reportId = await stages(world).withStreet()
    granted(await world.as(lin).parkReport({ reportId, ...parking }))
    expect(await inQueue('parked')).toEqual([])
    expect(await world.as(chen).unparkReport({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    granted(await world.as(lin).unparkReport({ reportId }))
  })
})

describe('the street puts off the day it promised', () => {
  const extension = { days: 5, reason: '配件还没到' }

  it('once, by so many working days, and tells the resident the new day and why', async () => {
    const reportId = await stages(world).withStreet()
    expect((await mine(reportId)).promisedOn).toBe('2026-01-19')
    granted(await world.as(lin).extendDeadline({ reportId, ...extension }))
    await world.tick()
    expect(told(wang).at(-1)).toBe('要晚几天，最晚1月26日给您回音')
    expect((await mine(reportId)).timeline.at(-1)).toMatchObject({
      event: 'extended',
      text: '配件还没到',
      day: '2026-01-26',
      promisedBefore: '2026-01-19',
    })
    expect(await world.as(lin).extendDeadline({ reportId, ...extension })).toMatchObject({ refusal: 'NOT_NOW' })
  })

  it('to the last moment before it is due, and not after', async () => {
    const [reportId, other] = [await stages(world).withStreet(), await stages(world).withStreet()]
    at('2026-01-19T15:50:00Z')
    granted(await world.as(lin).extendDeadline({ reportId, ...extension }))
    at('2026-01-19T16:00:00Z')
    expect(await world.as(lin).extendDeadline({ reportId: other, ...extension })).toMatchObject({ refusal: 'NOT_NOW' })
  })

  it('once, when two press at once', async () => {
    const reportId = await stages(world).withStreet()
    const press = () => world.as(lin).extendDeadline({ reportId, ...extension })
    const replies = await Promise.all([press(), press(), press()])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await mine(reportId)).promisedOn).toBe('2026-01-26')
  })

  it('by ten days at most, and for a reason', async () => {
    const reportId = await stages(world).withStreet()
    for (const wrong of [{ days: 11 }, { days: 0 }, { days: 2.5 }, { reason: '' }])
      expect(
        await world.knock(lin, 'extendDeadline', { reportId, ...extension, ...wrong, commandId: world.press() }),
      ).toMatchObject({ refusal: 'INPUT_INVALID' })
    granted(await world.as(lin).extendDeadline({ reportId, ...extension, days: 10 }))
  })

  it('of its own reports alone: none of a community’s or a household’s', async () => {
    const all = [await stages(world).withWorker(), await stages(world).accepted()]
    for (const reportId of all)
      for (const by of [lin, chen])
        expect(await world.as(by).extendDeadline({ reportId, ...extension })).toMatchObject({ refusal: 'NOT_NOW' })
  })

  it('which is later still by a day that is closed within it', async () => {
    const reportId = await stages(world).withStreet()
    granted(await world.as(lin).extendDeadline({ reportId, ...extension }))
    granted(await world.as(chen).writeClosedDays({ communityId: 'community-1', closed: ['2026-01-22'] }))
    await world.tick()
    expect((await mine(reportId)).promisedOn).toBe('2026-01-27')
  })
})
