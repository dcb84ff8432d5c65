import { granted, openWorld, people, type World } from '../support/world'
import { aTerm, heldBy } from '../support/builders/a-term'
import { aNamedForm } from '../support/builders/a-report-form'
import { bareLife, callsOf, wholeLife } from '../support/lives'
import { benches } from '../support/world/meeting-stages'
import { stages } from '../support/world/report-stages'
import { sentInYears } from '../support/world/sent-in-years'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

it('submitting a report costs four calls in two steps, contact and place of the day included', async () => {
  granted(await world.as(people.wang).submitReport(aNamedForm()))
  granted(await world.as(people.wang).submitReport(aNamedForm()))
  expect(world.cost()).toEqual({ calls: 4, steps: 2 })
})

it('opening a placard costs a resident five calls in two steps, without a scan three', async () => {
  await stages(world).submitted()
  granted(await world.as(people.wang).openPlacard({ by: 'number', number: '1001' }))
  expect(world.cost()).toEqual({ calls: 5, steps: 2 })
  granted(await world.as(people.wang).openPlacard({ by: 'none' }))
  expect(world.cost()).toEqual({ calls: 3, steps: 2 })
})

it('a resident’s own report costs one call', async () => {
  const reportId = await stages(world).accepted(aNamedForm())
  granted(await world.as(people.wang).getMyReport({ reportId }))
  expect(world.cost()).toEqual({ calls: 1, steps: 1 })
})

it('signing up costs two steps while there is room, three calls in all', async () => {
  const meetingId = await benches(world).published({ seats: 20 })
  await benches(world).signUp(meetingId, people.li)
  granted(await world.as(people.wang).signUp({ meetingId, party: 2 }))
  expect(world.cost()).toEqual({ calls: 3, steps: 2 })
})

describe('a letter costs at most five calls in four steps, what nobody sent taken off', () => {
  /** Of the first tick of all the clock makes its own document. */
  const idle = async () => {
    await world.tick()
    await world.tick()
    return world.cost()
  }
  const costOfTick = async () => {
    await world.tick()
    return world.cost()
  }

  it('to a household', async () => {
    const nothing = await idle()
    await stages(world).submitted()
    const { calls, steps } = await costOfTick()
    expect(calls - nothing.calls).toBe(5)
    expect(steps - nothing.steps).toBeLessThanOrEqual(4)
  })

  it('to a resident', async () => {
    const nothing = await idle()
    await stages(world).accepted()
    await world.tick()
    await stages(world).submitted()
    const [reportId] = (await world.shelves.where('reports', { state: 'routed' })).map(({ _id }) => _id)
    await world.tick()
    granted(await world.as(people.first).acceptReport({ reportId: String(reportId) }))
    const { calls, steps } = await costOfTick()
    expect(calls - nothing.calls).toBe(4)
    expect(steps - nothing.steps).toBeLessThanOrEqual(4)
  })

  it('to a street', async () => {
    const nothing = await idle()
    await stages(world).submitted({ handTo: 'street' })
    const { calls, steps } = await costOfTick()
    expect(calls - nothing.calls).toBe(5)
    expect(steps - nothing.steps).toBeLessThanOrEqual(4)
  })

  it('to a desk with three workers', async () => {
    const nothing = await idle()
    const { terms } = await world.shelves.one('communities', 'community-1')
    const [zhou, former] = [people.zhou, people.formerWorker].map((person) =>
      heldBy(person, aTerm({ id: `term-of-${person.openId}`, role: 'worker' })),
    )
    await world.shelves.edit('communities', 'community-1', { terms: [...(terms as object[]), zhou, former] })
    await stages(world).handedToCommunity()
    const { calls, steps } = await costOfTick()
    expect(
      world
        .letters()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['o-chen', 'o-former-worker', 'o-zhou'])
    expect(calls - nothing.calls).toBe(5)
    expect(steps - nothing.steps).toBeLessThanOrEqual(4)
  })

  it('to a community', async () => {
    const nothing = await idle()
    await stages(world).handedToCommunity()
    const { calls, steps } = await costOfTick()
    expect(calls - nothing.calls).toBe(5)
    expect(steps - nothing.steps).toBeLessThanOrEqual(4)
  })
})

describe('after the first tick of all, which makes the clock’s own document', () => {
  beforeEach(() => world.tick())

  it('a tick that finds nothing asks the database once', async () => {
    await stages(world).accepted()
    await world.tick()
    await world.tick()
    expect(world.cost()).toEqual({ calls: 1, steps: 1 })
  })

  it('a report’s whole life costs no more than eighty calls, a tick after each press included', async () => {
    expect(callsOf(await wholeLife(world))).toBeLessThanOrEqual(80)
  })

  it('a report’s bare life costs no more than forty', async () => {
    expect(callsOf(await bareLife(world))).toBeLessThanOrEqual(40)
  })
})

it('deleting a thousand reports takes ten presses, of which each asks the database no more than one call can', async () => {
  await sentInYears(world, 1000)
  const commandId = world.press()
  for (let pressed = 1; pressed <= 10; pressed++) {
    const { deleted } = granted(await world.as(people.wang).deleteMyData({ commandId }))
    expect([pressed, deleted]).toEqual([pressed, pressed === 10])
    expect(world.cost().calls).toBeLessThan(120)
    expect(world.cost().steps).toBeLessThanOrEqual(6)
  }
})
