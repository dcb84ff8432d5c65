import { aNeighbourForm } from '../support/builders/a-neighbour-report-form'
import { at, granted, HOUR_MS, openWorld, people, type World } from '../support/world'
import { benches } from '../support/world/meeting-stages'
import { nextNight } from '../support/world/next-night'

const { wang, first, second, third, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const standAt = async (number: string) => {
  const page = granted(await world.as(wang).openPlacard({ by: 'number', number }))
  return page.known ? page.stand : undefined
}
const today = async (who = first) => granted(await world.as(who).getToday({}))
const counted = async (code: string) => {
  const { all } = granted(
    await world.as(at('desk', chen)).getMonthFigures({ month: '2026-01', audience: 'inner', by: 'category' }),
  )
  return all.find((figure) => figure.code === code)?.value
}

describe('我在这儿听一个钟头', () => {
  it('is one tap, and stands on the placard’s page while it lasts', async () => {
    expect(await standAt('1001')).toBeNull()
    const stand = granted(await world.as(first).openStand({}))
    expect(stand).toMatchObject({
      host: '1号楼党员中心户',
      place: '1号楼楼下',
      until: expect.stringContaining('T03:00'),
    })
    expect(await standAt('1001')).toEqual(stand)
    expect((await today()).stand).toEqual(stand)
    world.later(0, 1)
    expect(await standAt('1001')).toBeNull()
    expect((await today()).stand).toBeNull()
  })

  it('stands on the pages of the neighbouring placards too, whose own comes first; not in another community', async () => {
    const { meetingId } = granted(await world.as(first).openStand({}))
    expect(await standAt('1003')).toMatchObject({ meetingId })
    const own = granted(await world.as(third).openStand({}))
    expect(await standAt('1003')).toEqual(own)
    expect(await standAt('1001')).toMatchObject({ meetingId })
    expect((await today(second)).stand).toBeNull()
  })

  it('is one while it is on, however often and from how many phones it is tapped', async () => {
    const taps = await Promise.all([1, 2, 3].map(() => world.as(first).openStand({})))
    expect(new Set(taps.map((tap) => granted(tap).meetingId)).size).toBe(1)
    expect(await world.shelves.all('meetings')).toHaveLength(1)
  })

  it('is no bench: nobody finds it in a list, opens it or signs up for it', async () => {
    const meetingId = await benches(world).listening()
    const community = { communityId: 'community-1' }
    expect(granted(await world.as(wang).listMeetings({ list: 'coming', ...community })).rows).toEqual([])
    expect(granted(await world.as(first).listHostedMeetings({ list: 'coming' })).rows).toEqual([])
    expect(granted(await world.as(chen).listMeetingsAsWorker({ list: 'coming' })).rows).toEqual([])
    for (const refused of [
      await world.as(wang).getMeeting({ meetingId }),
      await world.as(wang).signUp({ meetingId, party: 1 }),
      await world.as(first).getMeetingAsHost({ meetingId }),
      await world.as(first).addWalkIn({ meetingId, party: 1 }),
      await world.as(first).cancelMeeting({ meetingId, reason: '下雨了' }),
      await world.as(chen).getMeetingAsWorker({ meetingId }),
    ])
      expect(refused).toMatchObject({ refusal: 'NOT_FOUND' })
    const page = granted(await world.as(wang).openPlacard({ by: 'number', number: '1001' }))
    expect(page).toMatchObject({ nextMeeting: null })
  })

  it('owes no minutes, and reminds nobody of any', async () => {
    await benches(world).listening()
    for (let hours = 0; hours < 5 * 24; hours += 12) {
      world.later(0, 12)
      await world.tick()
    }
    expect(world.letters()).toEqual([])
    expect((await today()).meetings.minutesDue.rows).toEqual([])
    const [stand] = await world.shelves.all('meetings')
    expect(stand).toMatchObject({ state: 'met', dueAt: null })
  })

  it('is ended by its host alone', async () => {
    const meetingId = await benches(world).listening()
    expect(await world.as(third).endStand({ meetingId })).toMatchObject({ refusal: 'NOT_FOUND' })
    granted(await world.as(first).endStand({ meetingId }))
    expect(await standAt('1001')).toBeNull()
    expect(await world.as(first).endStand({ meetingId })).toMatchObject({ refusal: 'NOT_NOW' })
  })
})

describe('what is written down meanwhile', () => {
  const filed = async (who = first) => granted(await world.as(who).fileForNeighbour(aNeighbourForm()))
  const origins = async () => (await world.shelves.all('reports')).map(({ origin }) => origin ?? null)

  it('carries the hour in which it was said; before, after and by others it does not', async () => {
    await filed()
    const meetingId = await benches(world).listening()
    await filed(third)
    await filed()
    world.later(0, 1)
    await filed()
    expect((await origins()).filter(Boolean)).toEqual([{ kind: 'stand', id: meetingId }])
    expect(await origins()).toHaveLength(4)
  })

  it('makes it count in the month; nobody’s hour that was not ended does not', async () => {
    await benches(world).listening()
    world.cloud.time.advance(2 * HOUR_MS)
    await world.tick()
    expect(await counted('stands')).toBe(0)
    await benches(world).listening()
    await filed()
    world.cloud.time.advance(2 * HOUR_MS)
    await benches(world).stoodUp()
    expect([await counted('stands'), await counted('gathered'), await counted('benches')]).toEqual([2, 1, 0])
    await nextNight(world)
    expect(await counted('stands')).toBe(2)
  })
})
