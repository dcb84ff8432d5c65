import { granted, openWorld, people, type World } from '../support/world'
import { aNamedForm } from '../support/builders/a-report-form'
import { benches } from '../support/world/meeting-stages'
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

it('signing up costs two steps while there is room, three calls in all', async () => {
  const meetingId = await benches(world).published({ seats: 20 })
  await benches(world).signUp(meetingId, people.li)
  granted(await world.as(people.wang).signUp({ meetingId, party: 2 }))
  expect(world.cost()).toEqual({ calls: 3, steps: 2 })
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
