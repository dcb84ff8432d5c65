import { openWorld, granted, people, type World } from '../support/world'
import { stages } from '../support/world/stages'
let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())
it.each([1,2,3,4,5])('closed', async () => {
  const reportId = await stages(world).closed()
  console.log(granted(await world.as(people.wang).myReport({ reportId })), world.cost())
})
