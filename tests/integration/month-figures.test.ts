import { figures, figuresOf } from '../../cloudfunctions/modules/figures/figures'
import { readMonth } from '../../cloudfunctions/modules/figures/read-month'
import { connectClock } from '../../cloudfunctions/needs'
import { operatorEnvironment } from '../../config/operator/operator-environment'
import { benches } from '../support/world/meeting-stages'
import { nextNight } from '../support/world/next-night'
import { stages } from '../support/world/report-stages'
import { granted, openWorld, people, type World } from '../support/world'

const { wang, li, first } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const placard = async () => {
  const page = granted(await world.as(wang).openPlacard({ by: 'number', number: '1001' }))
  return page.known ? { told: page.told, month: page.month } : null
}
const kept = () => world.shelves.all('figureMonths')
const many = async (count: number, stage: keyof ReturnType<typeof stages> = 'submitted') => {
  for (let no = 0; no < count; no++) await (stages(world)[stage] as () => Promise<unknown>)()
}
const needs = () => {
  Object.assign(process.env, operatorEnvironment({ port: new URL(world.cloud.url).port }))
  return { ...connectClock(), now: () => world.cloud.time.now() }
}
const both = ['community-1', 'community-2'].map((_id) => ({ _id, street: { id: 'street-1' } }))
const value = async (month: string, code: string, scope = {}) =>
  figuresOf(await readMonth(both, month, needs()), { streetId: 'street-1', ...scope }, 'inner').find(
    (figure) => figure.code === code,
  )?.value

describe('the community’s month at a placard', () => {
  it('is what was counted in the last night', async () => {
    await many(6)
    expect(await placard()).toEqual({ told: [], month: { received: 0, solved: 0 } })
    await nextNight(world)
    expect((await placard())?.told).toEqual([{ code: 'gathered', value: 6, about: false }])
    await many(5, 'closed')
    await nextNight(world)
    expect(await placard()).toEqual({
      told: [
        { code: 'gathered', value: 11, about: false },
        { code: 'solved', value: 5, about: false },
      ],
      month: { received: 11, solved: 5 },
    })
  })

  it('says nothing of few, nor that more was solved than said', async () => {
    await many(1, 'closed')
    await nextNight(world)
    expect(await placard()).toEqual({ told: [], month: { received: 0, solved: 0 } })
    await many(6)
    await nextNight(world)
    expect(await placard()).toEqual({
      told: [{ code: 'gathered', value: 7, about: false }],
      month: { received: 0, solved: 0 },
    })
  })

  it('begins anew with the month', async () => {
    await many(6)
    world.cloud.time.set(new Date('2026-01-31T15:00:00Z'))
    await nextNight(world)
    expect((await placard())?.told).toEqual([])
    const ofFirst = (await kept()).flatMap(({ _id }) => (_id.startsWith('community-1') ? _id : []))
    expect(ofFirst).toEqual(['community-1:2026-01', 'community-1:2026-02'])
  })

  it('costs one look', async () => {
    await placard()
    const { calls, steps } = world.cost()
    await nextNight(world)
    await placard()
    expect(world.cost()).toEqual({ calls, steps })
  })
})

describe('the clock', () => {
  it('counts once a night, and not by day', async () => {
    await many(5)
    await world.tick()
    expect(await kept()).toEqual([])
    await nextNight(world)
    const counted = await kept()
    await many(1)
    await world.tick()
    expect(await kept()).toEqual(counted)
    await nextNight(world)
    expect((await kept())[0]).toMatchObject({ version: 2, told: [{ code: 'gathered', value: 6 }, { code: 'open' }] })
  })

  it('counts a month that is over anew for a week, for those whose coming is written down late', async () => {
    const meetingId = await benches(world).published()
    world.cloud.time.set(new Date('2026-02-01T01:00:00Z'))
    await nextNight(world)
    expect(await value('2026-01', 'benches')).toBe(0)
    granted(await world.as(first).addWalkIn({ meetingId, party: 3 }))
    await nextNight(world)
    expect([await value('2026-01', 'benches'), await value('2026-01', 'comers')]).toEqual([1, 3])
    world.cloud.time.set(new Date('2026-02-08T01:00:00Z'))
    granted(await world.as(first).addWalkIn({ meetingId, party: 1 }))
    await nextNight(world)
    expect(await value('2026-01', 'comers')).toBe(3)
  })

  it('counts a report of before, that does not say when the last thing happened to it', async () => {
    const reportId = await stages(world).submitted()
    await world.shelves.edit('reports', reportId, { lastEventAt: null })
    expect(await value('2026-01', 'gathered')).toBe(1)
    await nextNight(world)
    const { history, lastEventAt } = await world.shelves.one('reports', reportId)
    expect(lastEventAt).toEqual((history as { at: Date }[]).at(-1)?.at)
    expect(await value('2026-01', 'gathered')).toBe(1)
  })
})

describe('a month that is asked for', () => {
  it('is the same as kept and as counted now', async () => {
    await many(2, 'closed')
    await many(1, 'parked')
    await many(1, 'reopened')
    const running = await readMonth(both, '2026-01', needs())
    await nextNight(world)
    world.cloud.time.set(new Date('2026-02-03T01:00:00Z'))
    await nextNight(world)
    const over = await readMonth(both, '2026-01', needs())
    const all = (rows: typeof over) => figuresOf(rows, { streetId: 'street-1' }, 'inner')
    expect(all(over)).toEqual(all(running))
    const documents = await needs().figures.documentsSince(['community-1', 'community-2'], '2026-01')
    expect(figures({ streetId: 'street-1' }, '2026-01', 'inner', documents, needs().now())).toEqual(all(over))
  })

  it('is counted and kept where it was not, and stays so whatever happens since', async () => {
    const reportId = await stages(world).submitted()
    world.cloud.time.set(new Date('2026-03-20T01:00:00Z'))
    expect([await value('2026-01', 'gathered'), await value('2026-01', 'open')]).toEqual([1, 1])
    expect(await value('2025-12', 'open')).toBe(0)
    granted(await world.as(wang).withdrawReport({ reportId }))
    expect([await value('2026-01', 'gathered'), await value('2026-03', 'open')]).toEqual([1, 0])
  })

  it('knows the communities of a street apart', async () => {
    await stages(world).submitted({}, li)
    expect(await value('2026-01', 'gathered', { communityId: 'community-1' })).toBe(1)
    expect(await value('2026-01', 'gathered', { communityId: 'community-2' })).toBe(0)
  })

  it('is kept in several documents where it counts more than five thousand', async () => {
    const reportId = await stages(world).submitted()
    const one = await world.shelves.one('reports', reportId)
    for (let batch = 0; batch < 6; batch++)
      await world.shelves.add(
        'reports',
        Array.from({ length: 1000 }, (_, no) => ({ ...one, _id: `crowd-${batch}-${no}`, dueAt: null })),
      )
    world.cloud.time.set(new Date('2026-02-20T01:00:00Z'))
    expect(await value('2026-01', 'gathered')).toBe(6001)
    expect((await kept()).map(({ _id }) => _id)).toContain('community-1:2026-01:1')
    expect(await value('2026-01', 'gathered')).toBe(6001)
  })
})
