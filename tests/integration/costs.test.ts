import { granted, openWorld, people, type World } from '../support/world'
import { allCases, titled } from '../support/cases/all-cases'
import { aNamedForm } from '../support/builders/a-report-form'
import { stepsMax } from '../support/steps-max'
import { benches } from '../support/world/benches'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

describe.each(titled(allCases))('%s', (_, { name, works }) => {
  it('asks the database few things one after the other', async () => {
    const { by, input } = await works(world)
    expect((await world.knock(by, name, input)).ok).toBe(true)
    expect(world.cloud.calls().at(-1)).toMatchObject({ procedure: name })
    expect(world.cost().steps).toBeLessThanOrEqual(stepsMax(name))
  })
})

it('submitting a report costs three calls in two steps, contact included', async () => {
  granted(await world.as(people.wang).submitReport(aNamedForm()))
  granted(await world.as(people.wang).submitReport(aNamedForm()))
  expect(world.cost()).toEqual({ calls: 3, steps: 2 })
})

it('signing up costs two steps while there is room, three calls in all', async () => {
  const meetingId = await benches(world).published({ seats: 20 })
  await benches(world).signUp(meetingId, people.li)
  granted(await world.as(people.wang).signUp({ meetingId, party: 2 }))
  expect(world.cost()).toEqual({ calls: 3, steps: 2 })
})
