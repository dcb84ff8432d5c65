import { at, granted, openWorld, people, type World } from '../support/world'
import { communityId } from '../support/world/at-office'

const desk = at('desk', people.chen)
const ofFirst = { communityId, householdId: 'household-1' }
const thanks = { to: people.first.openId, what: '您当中心户这一程，社区谢谢您' }

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

async function sent() {
  const before = world.letters().length
  await world.tick()
  return world
    .letters()
    .slice(before)
    .filter(({ what }) => what === thanks.what)
    .map(({ to, what }) => ({ to, what }))
}

describe('whoever holds a household that is retired', () => {
  it('is thanked by a letter, once, though nobody holds the post any more when it is sent', async () => {
    const press = { ...ofFirst, commandId: world.press() }
    granted(await world.as(desk).retireHousehold(press))
    granted(await world.as(desk).retireHousehold(press))
    expect(await sent()).toEqual([thanks])
    expect(await sent()).toEqual([])
  })

  it('is not woken by it in the evening', async () => {
    world.cloud.time.set(new Date('2026-01-12T14:00:00Z'))
    granted(await world.as(desk).retireHousehold(ofFirst))
    expect(await sent()).toEqual([])
    world.cloud.time.set(new Date('2026-01-12T23:01:00Z'))
    expect(await sent()).toEqual([thanks])
  })

  it('is thanked also after a pause; of a pause alone no letter is sent', async () => {
    granted(await world.as(desk).pauseHousehold(ofFirst))
    expect(await sent()).toEqual([])
    granted(await world.as(desk).retireHousehold(ofFirst))
    expect(await sent()).toEqual([thanks])
  })

  it('is nobody where the post is vacant', async () => {
    const { households } = granted(await world.as(desk).getEstate({ communityId }))
    const termId = households.find(({ id }) => id === 'household-1')?.termId ?? ''
    granted(await world.as(desk).endTerm({ placeId: communityId, termId }))
    granted(await world.as(desk).retireHousehold(ofFirst))
    expect(await sent()).toEqual([])
  })
})
