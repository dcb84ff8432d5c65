import { householdAction, type HouseholdPostAction } from '@contract/posts/household-view'
import { at, granted, openWorld, people, type World } from '../support/world'
import { atOffice, communityId } from '../support/world/at-office'

const chen = at('desk', people.chen)

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const desk = () => world.as(chen)
const ours = 'household-5'

/** A household in each of its states. */
const states: Record<string, () => Promise<string>> = {
  proposed: () => atOffice(world).proposed(),
  posted: () => atOffice(world).posted(),
  'posted long enough': () => atOffice(world).postedLongEnough(),
  active: () => Promise.resolve(ours),
  paused: async () => {
    granted(await desk().pauseHousehold({ communityId, householdId: ours }))
    return ours
  },
  retired: async () => {
    granted(await desk().retireHousehold({ communityId, householdId: ours }))
    return ours
  },
}

/** How each action is pressed. */
const presses: Record<HouseholdPostAction, (householdId: string) => Promise<{ ok: boolean }>> = {
  post: (id) => desk().postHouseholds({ communityId, householdIds: [id], from: '2026-02-02', until: '2026-02-11' }),
  activate: (id) => desk().activateHouseholds({ communityId, householdIds: [id], plannedUntil: null }),
  'set-aside': (householdId) => desk().setHouseholdAside({ communityId, householdId, reason: '先问问' }),
  invite: (householdId) => desk().inviteHousehold({ householdId }),
  pause: (householdId) => desk().pauseHousehold({ communityId, householdId }),
  resume: (householdId) => desk().resumeHousehold({ communityId, householdId }),
  retire: (householdId) => desk().retireHousehold({ communityId, householdId }),
  'renew-placard': (householdId) => desk().renewPlacard({ communityId, householdId, why: 'lost' }),
  print: async (householdId) => {
    const current = (await atOffice(world).householdOf(householdId)).placards.find(({ isCurrent }) => isCurrent)
    return desk().getPlacardCodes({ communityId, tokens: [current?.token ?? ''] })
  },
}

describe.each(Object.keys(states))('of a household that is %s', (state) => {
  it.each(householdAction.options)('what is shown is what is accepted: %s', async (action) => {
    await world.begin()
    const householdId = (await states[state]?.()) ?? ''
    const shown = (await atOffice(world).householdOf(householdId)).allowedActions.includes(action)
    expect([action, (await presses[action](householdId)).ok]).toEqual([action, shown])
  })
})
