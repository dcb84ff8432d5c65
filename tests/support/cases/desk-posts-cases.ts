import type { deskPosts } from '@contract/posts/desk'
import { at, granted, people, type World } from '../world'
import { atOffice, communityId } from '../world/at-office'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const chen = at('desk', people.chen)

const on = (world: World, householdId = 'household-5') => ({ commandId: world.press(), communityId, householdId })
const onHousehold = (world: World, householdId?: string) => Promise.resolve({ by: chen, input: on(world, householdId) })
const onHouseholds = <More extends object>(world: World, householdId: string, more: More) => ({
  by: chen,
  input: { commandId: world.press(), communityId, householdIds: [householdId], ...more },
})

const proposes = (world: World, more = {}) =>
  Promise.resolve({
    by: chen,
    input: {
      ...{ commandId: world.press(), communityId, number: '2001', name: '新中心户' },
      decided: { by: '海棠社区党委', on: '2026-01-10' },
      ...more,
    },
  })

const renames = async (world: World, more = {}) => {
  const { mark } = await atOffice(world).householdOf('household-5')
  return { by: chen, input: { ...on(world), mark, name: '五号中心户', decided: null, ...more } }
}

const days = { from: '2026-01-12', until: '2026-01-19' }
const posts = async (world: World, more = {}) =>
  onHouseholds(world, await atOffice(world).proposed(), { ...days, ...more })

const activates = async (world: World, householdId?: string) =>
  onHouseholds(world, householdId ?? (await atOffice(world).postedLongEnough()), { plannedUntil: null })

const setsAside = async (world: World, householdId?: string) => ({
  by: chen,
  input: { ...on(world, householdId ?? (await atOffice(world).posted())), reason: '有人提了意见，先问清楚' },
})

const paused = async (world: World) => {
  granted(await world.as(chen).pauseHousehold({ communityId, householdId: 'household-5' }))
  return onHousehold(world)
}

const retired = async (world: World) => {
  granted(await world.as(chen).retireHousehold({ communityId, householdId: 'household-5' }))
  return onHousehold(world)
}

const token = 'v1AAAAAAAAAA26'
const hangs = (world: World, more = {}) =>
  Promise.resolve({ by: chen, input: { ...on(world), token, on: '2026-01-12', ...more } })
const hung = async (world: World) => granted(await world.as(chen).hangPlacard((await hangs(world)).input))
const takesDown = async (world: World, more = {}) => {
  await hung(world)
  return { by: chen, input: { ...on(world), token, on: '2026-01-12', why: 'lost' as const, ...more } }
}

const prints = (tokens: string[]) => Promise.resolve({ by: chen, input: { communityId, tokens } })

const withWhy = <Ready extends { input: object }>(ready: Ready) => ({
  ...ready,
  input: { ...ready.input, why: 'lost' as const },
})
const addsEstate = (world: World) => world.as(chen).addEstate({ communityId, name: '又一苑' })

export const deskPostsCases: Pick<Cases<'desk'>, keyof typeof deskPosts> = {
  proposeHousehold: {
    works: proposes,
    refuses: {
      NOT_FOUND: (world) => proposes(world, { communityId: 'community-2' }),
      NUMBER_TAKEN: (world) => proposes(world, { number: '1021' }),
      DAY_OUT_OF_RANGE: (world) => proposes(world, { decided: { by: '党委', on: '2026-01-13' } }),
    },
    then: (world) => atOffice(world).proposed('2002'),
  },
  changeHousehold: {
    works: renames,
    refuses: {
      NOT_FOUND: (world) => renames(world, { householdId: 'household-21' }),
      DAY_OUT_OF_RANGE: (world) => renames(world, { decided: { by: '党委', on: '2026-01-13' } }),
    },
    then: addsEstate,
  },
  postHouseholds: {
    works: posts,
    refuses: {
      NOT_FOUND: (world) => Promise.resolve(onHouseholds(world, unknownId, days)),
      NOT_NOW: (world) => Promise.resolve(onHouseholds(world, 'household-5', days)),
      DAY_PAST: (world) => posts(world, { from: '2026-01-11' }),
      POSTING_TOO_SHORT: (world) => posts(world, { until: '2026-01-16' }),
    },
    then: addsEstate,
  },
  activateHouseholds: {
    works: (world) => activates(world),
    refuses: {
      NOT_FOUND: (world) => activates(world, unknownId),
      NOT_NOW: (world) => activates(world, 'household-5'),
      NOT_YET: async (world) => activates(world, await atOffice(world).posted()),
    },
    then: addsEstate,
  },
  setHouseholdAside: {
    works: (world) => setsAside(world),
    refuses: {
      NOT_FOUND: (world) => setsAside(world, unknownId),
      NOT_NOW: (world) => setsAside(world, 'household-5'),
    },
    then: addsEstate,
  },
  pauseHousehold: {
    works: (world) => onHousehold(world),
    refuses: { NOT_FOUND: (world) => onHousehold(world, unknownId), NOT_NOW: paused },
    then: (world) => world.as(chen).resumeHousehold({ communityId, householdId: 'household-5' }),
  },
  resumeHousehold: {
    works: paused,
    refuses: { NOT_FOUND: (world) => onHousehold(world, unknownId), NOT_NOW: (world) => onHousehold(world) },
    then: (world) => world.as(chen).pauseHousehold({ communityId, householdId: 'household-5' }),
  },
  retireHousehold: {
    works: (world) => onHousehold(world),
    refuses: { NOT_FOUND: (world) => onHousehold(world, unknownId), NOT_NOW: retired },
    then: addsEstate,
  },
  renewPlacard: {
    works: async (world) => withWhy(await onHousehold(world)),
    refuses: {
      NOT_FOUND: async (world) => withWhy(await onHousehold(world, unknownId)),
      NOT_NOW: async (world) => withWhy(await retired(world)),
    },
    then: (world) => world.as(chen).renewPlacard({ communityId, householdId: 'household-5', why: 'damaged' }),
  },
  hangPlacard: {
    works: (world) => hangs(world),
    refuses: {
      NOT_FOUND: (world) => hangs(world, { token: 'v1AAAAAAAAAA99' }),
      NOT_NOW: async (world) => {
        granted(await world.as(chen).takePlacardDown((await takesDown(world)).input))
        return hangs(world)
      },
      DAY_OUT_OF_RANGE: (world) => hangs(world, { on: '2026-01-13' }),
    },
    then: async (world) => world.as(chen).hangPlacard((await hangs(world, { on: '2026-01-11' })).input),
  },
  takePlacardDown: {
    works: (world) => takesDown(world),
    refuses: {
      NOT_FOUND: (world) => takesDown(world, { token: 'v1AAAAAAAAAA99' }),
      NOT_NOW: async (world) => {
        const ready = await takesDown(world)
        granted(await world.as(chen).takePlacardDown({ ...ready.input, commandId: world.press() }))
        return ready
      },
      DAY_OUT_OF_RANGE: (world) => takesDown(world, { on: '2026-01-13' }),
    },
    then: addsEstate,
  },
  listPostingReports: {
    works: async (world) => {
      const householdId = await atOffice(world).posted()
      granted(await world.as(at('posts', people.wang)).sayAboutPosting({ householdId, text: '想先问一问' }))
      return { by: chen, input: { communityId } }
    },
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: { communityId: 'community-2' } }) },
  },
  getPlacardCodes: {
    works: () => prints([token, 'v1AAAAAAAAAA22']),
    refuses: {
      NOT_FOUND: () => prints([token, 'v1BBBBBBBBBB22']),
      NOT_NOW: async (world) => {
        granted(await world.as(chen).renewPlacard({ communityId, householdId: 'household-5', why: 'lost' }))
        return prints([token])
      },
      NO_PLACARD_CODE: async (world) => {
        const on = {
          commandId: 'neverprinted000000000000',
          communityId,
          householdId: 'household-1',
          why: 'lost' as const,
        }
        const { token: neverPrinted } = granted(await world.as(at('desk', chen)).renewPlacard(on))
        world.cloud.wechat.failNext('/wxa/getwxacodeunlimit', 45009)
        return prints([neverPrinted])
      },
    },
  },
}
