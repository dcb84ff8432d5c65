import type { workerHuddles } from '@contract/huddle/worker'
import type { householdHuddles } from '@contract/huddle/household'
import { at, granted, people, type World } from '../world'
import { agreedLights, anOpening, huddles } from '../world/huddle-stages'
import type { Cases } from './case'
import { UNFIT } from './unfit'
import { unknownId } from './unknown-id'

const first = at('meetings', people.first)
const chen = at('meetings', people.chen)
const zhou = at('meetings', people.zhou)

type Named = keyof typeof workerHuddles | keyof typeof householdHuddles

/** A worker's press on a huddle, with what else the procedure takes. */
async function press<More extends object>(world: World, meetingId: string | Promise<string>, more: More, by = chen) {
  return { by, input: { meetingId: await meetingId, commandId: world.press(), ...more } }
}

const today = '2026-01-12T08:00:00.000Z'
const friday = '2026-01-16T07:00:00.000Z'
const because = { reason: '停电' }
const moved = { startAt: friday, place: '社区一楼', ...because }
const { about, communityIds, place, startAt } = anOpening()
const plan = { about, communityIds, place, startAt }
const part = { communityId: 'community-1', topics: ['充电桩'], householdIds: ['household-1', 'household-2'] }
const came = { householdId: 'household-1', came: true, actedBy: null }
const minutes = { said: ['先报修，再看'], decisions: [agreedLights] }
const opens =
  (more: object = {}) =>
  (world: World) =>
    Promise.resolve({ by: chen, input: { formId: world.press(), ...anOpening(more) } })
const isCancelled = async (world: World, _: unknown, { meetingId }: { meetingId: string }) =>
  granted(await world.as(chen).cancelHuddle({ meetingId, ...because }))
const cancels = async (world: World, { input }: { input: { meetingId: string } }) =>
  granted(await world.as(chen).cancelHuddle({ meetingId: input.meetingId, ...because }))
const goesOut = async (world: World, { input }: { input: { meetingId: string } }) =>
  granted(await world.as(chen).publishHuddleMinutes({ meetingId: input.meetingId }))
const moves = async (world: World, { input }: { input: { meetingId: string } }) =>
  granted(await world.as(chen).rescheduleHuddle({ meetingId: input.meetingId, ...moved }))
/** It has begun. */
const begun = async (world: World) => {
  const meetingId = await huddles(world).published()
  huddles(world).begins()
  return meetingId
}
const joined = async (world: World) => press(world, huddles(world).joint(), { communityId: 'community-2' }, zhou)

export const huddleCases: Pick<Cases<'meetings'>, Named> = {
  listMyHuddles: {
    works: async (world) => {
      await huddles(world).published()
      return { by: first, input: { list: 'coming' } }
    },
    refuses: {},
  },
  getMyHuddle: {
    works: async (world) => ({ by: first, input: { meetingId: await huddles(world).published() } }),
    refuses: { NOT_FOUND: async (world) => ({ by: first, input: { meetingId: await huddles(world).opened() } }) },
  },
  listHuddles: {
    works: async (world) => {
      await huddles(world).opened()
      return { by: chen, input: { list: 'coming' } }
    },
    refuses: {},
  },
  getHuddle: {
    works: async (world) => ({ by: chen, input: { meetingId: await huddles(world).opened() } }),
    refuses: { NOT_FOUND: async (world) => ({ by: zhou, input: { meetingId: await huddles(world).published() } }) },
  },
  getHuddleChoices: { works: () => Promise.resolve({ by: chen, input: {} }), refuses: {} },
  suggestHuddleTopics: {
    works: () => Promise.resolve({ by: chen, input: { communityId: 'community-1' } }),
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: { communityId: 'community-2' } }) },
  },
  openHuddle: {
    works: opens(),
    refuses: {
      NOT_FOUND: opens({ communityIds: ['community-2'] }),
      HUDDLE_TOO_SOON: opens({ startAt: today }),
      TOO_MANY_MEETINGS_TODAY: async (world) => {
        for (let opened = 0; opened < 10; opened++) await huddles(world).opened()
        return opens()(world)
      },
      WORDS_REFUSED: opens({ topics: [UNFIT] }),
    },
    then: (world, _, answer) => isCancelled(world, _, answer as { meetingId: string }),
  },
  planHuddle: {
    works: (world) => press(world, huddles(world).opened(), { ...plan, about: 'training' as const }),
    refuses: {
      NOT_FOUND: (world) => press(world, huddles(world).opened(), { ...plan, communityIds: ['community-9'] }),
      NOT_NOW: (world) => press(world, huddles(world).published(), plan),
      HUDDLE_TOO_SOON: (world) => press(world, huddles(world).opened(), { ...plan, startAt: today }),
      WORDS_REFUSED: (world) => press(world, huddles(world).opened(), { ...plan, place: UNFIT }),
    },
    then: cancels,
  },
  planHuddlePart: {
    works: (world) => press(world, huddles(world).opened(), part),
    refuses: {
      NOT_FOUND: (world) => press(world, huddles(world).opened(), { ...part, householdIds: ['household-21'] }),
      NOT_NOW: (world) => press(world, begun(world), part),
      WORDS_REFUSED: (world) => press(world, huddles(world).opened(), { ...part, topics: [UNFIT] }),
    },
    then: cancels,
  },
  publishHuddle: {
    works: (world) => press(world, huddles(world).opened(), {}),
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, {}),
      NOT_NOW: (world) => press(world, huddles(world).opened({ topics: [] }), {}),
      HUDDLE_TOO_SOON: async (world) => {
        const meetingId = await huddles(world).opened()
        world.later(3)
        return press(world, meetingId, {})
      },
    },
    then: cancels,
  },
  rescheduleHuddle: {
    works: (world) => press(world, huddles(world).published(), moved),
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, moved),
      NOT_NOW: (world) => press(world, begun(world), moved),
      HUDDLE_TOO_SOON: (world) => press(world, huddles(world).published(), { ...moved, startAt: today }),
      TOO_MANY_RESCHEDULES: async (world) => {
        const meetingId = await huddles(world).published()
        await world.shelves.edit('meetings', meetingId, { rescheduled: 10 })
        return press(world, meetingId, moved)
      },
      WORDS_REFUSED: (world) => press(world, huddles(world).published(), { ...moved, reason: UNFIT }),
    },
    then: cancels,
  },
  leaveHuddle: {
    works: joined,
    refuses: {
      NOT_FOUND: async (world) => press(world, huddles(world).joint(), { communityId: 'community-1' }, zhou),
      NOT_NOW: async (world) => {
        const ready = await joined(world)
        huddles(world).begins()
        return ready
      },
    },
    then: cancels,
  },
  cancelHuddle: {
    works: (world) => press(world, huddles(world).published(), because),
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, because),
      NOT_NOW: (world) => press(world, begun(world), because),
      WORDS_REFUSED: (world) => press(world, huddles(world).published(), { reason: UNFIT }),
    },
    then: (world) => Promise.resolve(world.later(7)),
  },
  markPostCame: {
    works: async (world) => press(world, begun(world), came),
    refuses: {
      NOT_FOUND: async (world) => press(world, begun(world), { ...came, householdId: 'household-21' }),
      NOT_NOW: (world) => press(world, huddles(world).published(), came),
    },
    then: async (world, { input: { meetingId } }) => {
      granted(await world.as(chen).markPostCame({ meetingId, ...came, came: false }))
    },
  },
  writeHuddleMinutes: {
    works: async (world) => press(world, begun(world), minutes),
    refuses: {
      NOT_FOUND: async (world) =>
        press(world, begun(world), { ...minutes, decisions: [{ ...agreedLights, communityId: 'community-2' }] }),
      NOT_NOW: (world) => press(world, huddles(world).cancelled(), minutes),
      NOT_YET_MET: (world) => press(world, huddles(world).published(), minutes),
      DAY_PAST: async (world) =>
        press(world, begun(world), { ...minutes, decisions: [{ ...agreedLights, by: '2026-01-14' }] }),
      WORDS_REFUSED: async (world) => press(world, begun(world), { ...minutes, said: [UNFIT] }),
    },
    then: goesOut,
  },
  publishHuddleMinutes: {
    works: (world) => press(world, huddles(world).written(), {}),
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, {}),
      NOT_NOW: async (world) => press(world, huddles(world).met(), {}),
      DAY_PAST: async (world) => {
        const meetingId = await huddles(world).written()
        world.later(30)
        return press(world, meetingId, {})
      },
    },
    then: (world) => Promise.resolve(world.later(30)),
  },
  passHuddleCheck: {
    works: (world) => press(world, huddles(world).toLookAt(), {}),
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, {}),
      NOT_NOW: (world) => press(world, huddles(world).published(), {}),
    },
    then: moves,
  },
  keepHuddleHidden: {
    works: (world) => press(world, huddles(world).toLookAt(), {}),
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, {}),
      NOT_NOW: (world) => press(world, huddles(world).published(), {}),
    },
    then: moves,
  },
}
