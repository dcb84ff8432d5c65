import { stages } from '../support/world/report-stages'
import { at, granted, openWorld, people, type World } from '../support/world'

const { wang } = people
const desk = { chen: at('desk', people.chen), lin: at('desk', people.lin) }
const january = { from: '2026-01-01', until: '2026-01-31' }

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const taken = async (by: (typeof desk)['chen'] = desk.chen, asked: object = {}) =>
  granted(await world.as(by).exportServiceRequests({ ...january, ...asked }))

describe('reports for another platform', () => {
  it('say where each stands now, whose it is and by when, the oldest first', async () => {
    const open = await stages(world).accepted()
    world.later(1)
    const closed = await stages(world).closed()
    const number = async (reportId: string) =>
      granted(await world.as(people.chen).getReportAsWorker({ reportId })).number
    const { rows, older } = await taken()
    expect(older).toBeNull()
    expect(rows).toMatchObject([
      { number: await number(open), isOpen: true, state: 'accepted', agency: '海棠社区', buildingId: 'building-1' },
      { number: await number(closed), isOpen: false, state: 'closed', expectedAt: null },
    ])
    expect(rows[0]?.expectedAt).not.toBeNull()
    expect(JSON.stringify(rows)).not.toMatch(/灯|中心户|王/)
  })

  it('change in no byte by one that did not go the usual way', async () => {
    await stages(world).accepted()
    const before = JSON.stringify(await taken())
    await stages(world).submitted({ category: 'care' })
    await stages(world).submitted({ category: 'danger' })
    await stages(world).submitted({ handTo: 'community' })
    await stages(world).submitted({ handTo: 'street' })
    await stages(world).checking()
    const withdrawn = await stages(world).submitted()
    granted(await world.as(wang).withdrawReport({ reportId: withdrawn }))
    for (const by of Object.values(desk)) expect(JSON.stringify(await taken(by))).toBe(before)
  })

  it('are of the days that were asked for, in Shanghai, first and last included', async () => {
    world.cloud.time.set(new Date('2026-01-11T15:59:59Z'))
    await stages(world).submitted()
    world.cloud.time.set(new Date('2026-01-11T16:00:00Z'))
    await stages(world).submitted()
    const of = async (from: string, until: string) => (await taken(desk.chen, { from, until })).rows.length
    expect([await of('2026-01-11', '2026-01-11'), await of('2026-01-12', '2026-01-12')]).toEqual([1, 1])
    expect([await of('2026-01-11', '2026-01-12'), await of('2026-01-13', '2026-01-31')]).toEqual([2, 0])
  })

  it('come page after page, each once, and each call stands in the staff log', async () => {
    const reportId = await stages(world).accepted()
    const kept = await world.shelves.one('reports', reportId)
    const more = Array.from({ length: 500 }, (_, no) => ({ ...kept, _id: `more-${no}`, number: `more-${no}` }))
    await world.shelves.add('reports', more)
    const first = await taken()
    const second = await taken(desk.chen, { after: first.older })
    expect([first.rows.length, second.rows.length, second.older]).toEqual([500, 1, null])
    expect(new Set([...first.rows, ...second.rows].map(({ number }) => number)).size).toBe(501)
    const log = (await world.shelves.all('staffLog')) as unknown as { procedure: string; door: string }[]
    expect(log.filter(({ procedure }) => procedure === 'exportServiceRequests')).toMatchObject([
      { door: 'desk' },
      { door: 'desk' },
    ])
  })

  it('are of ninety days at most', async () => {
    for (const wrong of [
      { from: '2026-01-01', until: '2026-04-01' },
      { from: '2026-01-02', until: '2026-01-01' },
    ])
      expect(
        await world.knock(desk.chen, 'exportServiceRequests', { ...wrong, commandId: world.press() }),
      ).toMatchObject({ refusal: 'INPUT_INVALID' })
  })

  it('are of one’s own communities alone', async () => {
    await stages(world).accepted()
    const asked = { ...january, commandId: world.press(), communityId: 'community-2' }
    expect(await world.knock(desk.chen, 'exportServiceRequests', asked)).toMatchObject({ refusal: 'NOT_FOUND' })
    expect((await taken(desk.lin, { communityId: 'community-2' })).rows).toEqual([])
    expect((await taken(desk.lin, { communityId: 'community-1' })).rows).toHaveLength(1)
  })
})
