import { granted, openWorld, people, type World } from '../support/world'
import { allCases, titled } from '../support/cases/all-cases'
import { aNamedForm } from '../support/builders/a-report-form'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

/** Deleting everything is done once, and its order matters more than its speed. */
const stepsMax = (name: string) => (name === 'deleteMyData' ? 6 : 3)

describe.each(titled(allCases))('%s', (_, { name, works }) => {
  it('asks the database few things one after the other', async () => {
    const { by, input } = await works(world)
    expect((await world.knock(by, name, input)).ok).toBe(true)
    expect(world.cloud.calls().at(-1)).toMatchObject({ procedure: name })
    expect(world.cost().steps).toBeLessThanOrEqual(stepsMax(name))
  })
})

it('submitting a report costs at most four calls in two steps, contact included', async () => {
  granted(await world.as(people.wang).submitReport(aNamedForm()))
  granted(await world.as(people.wang).submitReport(aNamedForm()))
  expect(world.cost().calls).toBeLessThanOrEqual(4)
  expect(world.cost().steps).toBeLessThanOrEqual(2)
})
