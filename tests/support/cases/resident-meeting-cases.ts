import { granted, people, type World } from '../world'
import { benches } from '../world/meeting-stages'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const { wang, li, first } = people

type Named = 'listMeetings' | 'getMeeting' | 'signUp' | 'cancelSignUp' | 'takeOffer' | 'passOffer' | 'confirmSignUp'

const on = (world: World, meetingId: string) => ({ meetingId, commandId: world.press() })
const asWang = async (world: World, meetingId: string | Promise<string>) => ({
  by: wang,
  input: on(world, await meetingId),
})
const toSignUp = async (world: World, meetingId: string | Promise<string>) => ({
  by: wang,
  input: { ...on(world, await meetingId), party: 2, name: '王姨' },
})
const liComes = (world: World, { input }: { input: { meetingId: string } }) =>
  benches(world).signUp(input.meetingId, li)

/** As if three hundred had come before: one by one it takes a minute. */
async function packed(world: World) {
  const meetingId = await benches(world).full()
  const { waiting } = (await world.shelves.one('meetings', meetingId)) as unknown as { waiting: object[] }
  const others = Array.from({ length: 300 }, (_, index) => ({ ...waiting[0], id: `w${index}`, personId: `p${index}` }))
  await world.shelves.edit('meetings', meetingId, { waiting: others })
  return meetingId
}

export const residentMeetingCases: Pick<Cases<'resident'>, Named> = {
  listMeetings: {
    works: async (world) => {
      await benches(world).signedUp()
      return { by: wang, input: { list: 'coming', communityId: 'community-1' } }
    },
    refuses: { NOT_FOUND: async () => ({ by: wang, input: { list: 'coming', communityId: unknownId } }) },
  },
  getMeeting: {
    works: async (world) => {
      const { meetingId } = await benches(world).aboutReport({ topics: ['公共照明'] })
      return { by: wang, input: { meetingId } }
    },
    refuses: { NOT_FOUND: async (world) => ({ by: wang, input: { meetingId: await benches(world).opened() } }) },
  },
  signUp: {
    works: (world) => toSignUp(world, benches(world).published({ seats: 2 })),
    refuses: {
      NOT_FOUND: (world) => toSignUp(world, unknownId),
      SIGN_UP_CLOSED: async (world) => {
        const meetingId = await benches(world).published()
        world.later(3, 3)
        return toSignUp(world, meetingId)
      },
      MEETING_FULL: (world) => toSignUp(world, packed(world)),
    },
    then: liComes,
  },
  cancelSignUp: {
    works: (world) => asWang(world, benches(world).signedUp({ seats: 1 })),
    refuses: {
      NOT_FOUND: (world) => asWang(world, unknownId),
      NOT_NOW: async (world) => {
        const meetingId = await benches(world).signedUp()
        benches(world).begins()
        return asWang(world, meetingId)
      },
      ALREADY_ATTENDED: (world) => asWang(world, benches(world).attended()),
    },
    then: liComes,
  },
  takeOffer: {
    works: (world) => asWang(world, benches(world).offered()),
    refuses: {
      NOT_FOUND: (world) => asWang(world, unknownId),
      NOT_SIGNED_UP: (world) => asWang(world, benches(world).published({ seats: 1 })),
      OFFER_LAPSED: async (world) => {
        const meetingId = await benches(world).offered()
        world.later(0, 12)
        return asWang(world, meetingId)
      },
    },
    then: async (world, ready) => {
      await liComes(world, ready)
      world.later(0, 13)
      await world.tick()
    },
  },
  passOffer: {
    works: (world) => asWang(world, benches(world).offered()),
    refuses: {
      NOT_FOUND: (world) => asWang(world, unknownId),
      NOT_SIGNED_UP: (world) => asWang(world, benches(world).published({ seats: 1 })),
      OFFER_LAPSED: (world) => asWang(world, benches(world).full()),
    },
    then: liComes,
  },
  confirmSignUp: {
    works: (world) => asWang(world, benches(world).rescheduled()),
    refuses: {
      NOT_FOUND: (world) => asWang(world, unknownId),
      NOT_SIGNED_UP: (world) => asWang(world, benches(world).published()),
      NOT_NOW: (world) => asWang(world, benches(world).cancelled()),
    },
    then: async (world, { input }) => granted(await world.as(first).cancelMeeting({ ...input, reason: '下雨' })),
  },
}
