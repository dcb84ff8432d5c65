import { at, granted, openWorld, people, type World } from '../support/world'
import { atOffice, communityId } from '../support/world/at-office'

const TOKEN = 'v1AAAAAAAAAA22'
const ofFirst = { communityId, householdId: 'household-1' }
const says90 = { kind: 'not-scanned', action: 'hang', household: { id: 'household-1' } }

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

type Noted = { scans?: Record<string, Date>; version: number }

const scan = async (by = people.wang) => granted(await world.as(by).openPlacard({ by: 'token', token: TOKEN }))
const kept = async () => (await world.shelves.one('communities', communityId)) as unknown as Noted
const unscanned = async () =>
  granted(await world.as(at('desk', people.chen)).listGaps({ communityId })).gaps.filter(
    ({ kind }) => kind === 'not-scanned',
  )
const hang = async () => granted(await atOffice(world).chen.hangPlacard({ ...ofFirst, token: TOKEN, on: '2026-01-12' }))

describe('a scan', () => {
  it('is noted once a week for each code, without whose it was; no other scan writes or costs anything more', async () => {
    await scan()
    const noted = (await kept()).scans?.[TOKEN]
    expect(noted?.toISOString()).toMatch(/^2026-01-12/)
    world.later(6, 23)
    const before = await world.shelves.everything()
    await scan()
    expect(world.cost()).toEqual({ calls: 5, steps: 2 })
    expect(await world.shelves.everything()).toEqual(before)
    world.later(0, 2)
    await scan(people.li)
    expect(world.cost().steps).toBe(3)
    expect((await kept()).scans).toEqual({ [TOKEN]: expect.any(Date) as Date })
    expect((await kept()).scans?.[TOKEN]?.toISOString()).toMatch(/^2026-01-19/)
  })

  it('disturbs nobody who changes the community meanwhile', async () => {
    const { version } = await kept()
    await scan()
    expect((await kept()).version).toBe(version)
    await Promise.all([scan(people.li), hang()])
    expect((await atOffice(world).householdOf('household-1')).placards.some(({ hungOn }) => hungOn !== null)).toBe(true)
  })

  it('is noted by its code alone: a typed number or a building says nothing of what hangs', async () => {
    granted(await world.as(people.wang).openPlacard({ by: 'number', number: '1001' }))
    granted(await world.as(people.wang).openPlacard({ by: 'building', buildingId: 'building-1' }))
    expect((await kept()).scans).toBeUndefined()
  })

  it('leaves the page as it is, the one that is noted and the next', async () => {
    expect(await scan()).toEqual(await scan())
  })
})

describe('这块码90天没人扫过', () => {
  it('is said of a code that was put up and that nobody scanned since, and no more once somebody did', async () => {
    await hang()
    world.later(90)
    expect(await unscanned()).toEqual([])
    world.later(8)
    expect(await unscanned()).toMatchObject([says90])
    await scan()
    expect(await unscanned()).toEqual([])
    world.later(96)
    expect(await unscanned()).toEqual([])
    world.later(2)
    expect(await unscanned()).toMatchObject([says90])
  })

  it('is said of nothing that was taken down, of a household that serves no more, or of which nothing is noted', async () => {
    world.later(200)
    expect(await unscanned()).toEqual([])
    granted(await atOffice(world).chen.hangPlacard({ ...ofFirst, token: TOKEN, on: '2026-01-12' }))
    expect(await unscanned()).toMatchObject([says90])
    const down = { ...ofFirst, token: TOKEN, on: '2026-07-01', why: 'lost' as const }
    granted(await atOffice(world).chen.takePlacardDown(down))
    expect(await unscanned()).toEqual([])
  })
})
