import type { ReportForm } from '@contract/report/form'
import { granted, people, type World } from '../world'
import { aPlan, benches, minutes, thursday } from '../world/meeting-stages'
import { stages } from '../world/report-stages'
import { usedUp } from '../world/with-limits-used-up'
import type { Cases } from './case'
import { UNFIT } from './unfit'
import { unknownId } from './unknown-id'

const { wang, li, first, second } = people

type Named =
  | 'listHostedMeetings'
  | 'getMeetingAsHost'
  | 'openMeeting'
  | 'openStand'
  | 'endStand'
  | 'planMeeting'
  | 'publishMeeting'
  | 'rescheduleMeeting'
  | 'cancelMeeting'
  | 'markAttended'
  | 'unmarkAttended'
  | 'addWalkIn'
  | 'checkMeetingTexts'
  | 'allowWord'
  | 'writeMinutes'
  | 'publishMinutes'

/** The host's press on a meeting, with what else the procedure takes. */
async function press<More extends object>(world: World, meetingId: string | Promise<string>, more: More) {
  return { by: first, input: { meetingId: await meetingId, commandId: world.press(), ...more } }
}

const nextDay = new Date(thursday.getTime() + 86_400_000).toISOString()
const yesterday = '2026-01-11T07:00:00.000Z'
const elsewhere = { startAt: nextDay, place: '2号楼楼下', reason: '下雨' }
const because = { reason: '下雨' }
const reason = { where: 'reason' as const, no: 0, text: '2单元502的人病了' }
const agreed = minutes(['装充电桩'])

async function draftAbout(world: World, form: Partial<ReportForm> = {}) {
  return { by: first, input: { formId: world.press(), reportId: await stages(world).accepted(form) } }
}

/** 王's place among the guests when the hour has come. */
async function atTheDoor(world: World) {
  const meetingId = await benches(world).signedUp()
  benches(world).begins()
  return press(world, meetingId, { who: { by: 'guest' as const, guestId: await benches(world).guestOf(meetingId) } })
}

/** 王 was marked as there. */
async function attended(world: World) {
  const meetingId = await benches(world).attended()
  return press(world, meetingId, { guestId: await benches(world).guestOf(meetingId) })
}

export const householdMeetingCases: Pick<Cases<'household'>, Named> = {
  listHostedMeetings: {
    works: async (world) => {
      await benches(world).opened()
      return { by: first, input: { list: 'coming' } }
    },
    refuses: {},
  },
  getMeetingAsHost: {
    works: async (world) => ({ by: first, input: { meetingId: await benches(world).signedUp() } }),
    refuses: { NOT_FOUND: async () => ({ by: first, input: { meetingId: unknownId } }) },
  },
  openMeeting: {
    works: (world) => draftAbout(world),
    refuses: {
      NOT_FOUND: async (world) => ({ by: first, input: { formId: world.press(), reportId: unknownId } }),
      TOO_MANY_MEETINGS_TODAY: async (world) => {
        for (let opened = 0; opened < 10; opened++) granted(await world.as(first).openMeeting({}))
        return { by: first, input: { formId: world.press() } }
      },
      NOT_FOR_MEETING: async (world) => ({
        by: first,
        input: { formId: world.press(), reportId: await stages(world).careWithHousehold() },
      }),
    },
    then: async (world, _, answer) => {
      const { meetingId } = answer as { meetingId: string }
      granted(await world.as(first).publishMeeting({ meetingId }))
    },
  },
  openStand: {
    works: (world) => Promise.resolve({ by: first, input: { formId: world.press() } }),
    refuses: {
      TOO_MANY_MEETINGS_TODAY: async (world) => {
        for (let begun = 0; begun < 10; begun++) await benches(world).stoodUp()
        return { by: first, input: { formId: world.press() } }
      },
    },
    then: async (world, _, answer) =>
      granted(await world.as(first).endStand({ meetingId: (answer as { meetingId: string }).meetingId })),
  },
  endStand: {
    works: (world) => press(world, benches(world).listening(), {}),
    refuses: {
      NOT_FOUND: (world) => press(world, benches(world).published(), {}),
      NOT_NOW: (world) => press(world, benches(world).stoodUp(), {}),
    },
    then: async (world) => granted(await world.as(first).openStand({})),
  },
  planMeeting: {
    works: (world) => press(world, benches(world).opened(), aPlan({ seats: 20 })),
    refuses: {
      WORDS_REFUSED: (world) => press(world, benches(world).opened(), aPlan({ topics: [UNFIT] })),
      NOT_FOUND: (world) => press(world, unknownId, aPlan()),
      NOT_NOW: (world) => press(world, benches(world).published(), aPlan({ startAt: nextDay })),
      TOO_SOON: (world) => press(world, benches(world).opened(), aPlan({ startAt: yesterday })),
      PERSONAL_DATA_FOUND: (world) =>
        press(world, benches(world).published(), aPlan({ topics: ['找王师傅，13812345678'] })),
    },
    then: async (world, { input }) => {
      granted(await world.as(first).planMeeting({ ...input, ...aPlan({ place: '凉亭' }), commandId: world.press() }))
    },
  },
  publishMeeting: {
    works: async (world) => {
      const { input } = await draftAbout(world)
      return press(world, benches(world).opened(input.reportId), {})
    },
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, {}),
      NOT_NOW: (world) => press(world, benches(world).published(), {}),
      TOO_SOON: async (world) => {
        const { input } = await draftAbout(world)
        const meetingId = await benches(world).opened(input.reportId)
        world.later(4)
        return press(world, meetingId, {})
      },
      PERSONAL_DATA_FOUND: async (world) => {
        const { input } = await draftAbout(world, { text: '2单元302户门口的灯坏了' })
        return press(world, benches(world).opened(input.reportId), {})
      },
    },
    then: async (world, { input }) =>
      granted(await world.as(first).cancelMeeting({ meetingId: input.meetingId, ...because })),
  },
  rescheduleMeeting: {
    works: (world) => press(world, benches(world).signedUp(), elsewhere),
    refuses: {
      WORDS_REFUSED: (world) => press(world, benches(world).published(), { ...elsewhere, reason: UNFIT }),
      NOT_FOUND: (world) => press(world, unknownId, elsewhere),
      NOT_NOW: (world) => press(world, benches(world).opened(), elsewhere),
      TOO_SOON: (world) => press(world, benches(world).published(), { ...elsewhere, startAt: yesterday }),
      TOO_MANY_RESCHEDULES: async (world) => {
        const meetingId = await benches(world).published()
        const moves = Array.from({ length: 10 }, (_, no) => ({ ...elsewhere, place: `${no + 1}号楼楼下` }))
        for (const move of moves) granted(await world.as(first).rescheduleMeeting({ meetingId, ...move }))
        return press(world, meetingId, elsewhere)
      },
      PERSONAL_DATA_FOUND: (world) => press(world, benches(world).published(), { ...elsewhere, place: '2单元502室' }),
    },
    then: async (world, { input }) => {
      granted(await world.as(wang).confirmSignUp({ meetingId: input.meetingId }))
      granted(await world.as(first).cancelMeeting({ meetingId: input.meetingId, ...because }))
    },
  },
  cancelMeeting: {
    works: (world) => press(world, benches(world).signedUp(), because),
    refuses: {
      WORDS_REFUSED: (world) => press(world, benches(world).signedUp(), { reason: UNFIT }),
      NOT_FOUND: (world) => press(world, unknownId, because),
      NOT_NOW: (world) => press(world, benches(world).cancelled(), because),
      PERSONAL_DATA_FOUND: (world) => press(world, benches(world).published(), { reason: '2单元502的人病了' }),
    },
    then: async (world) => {
      world.later(5)
      await world.tick()
    },
  },
  markAttended: {
    works: atTheDoor,
    refuses: {
      NOT_FOUND: async (world) => press(world, unknownId, { who: { by: 'guest', guestId: unknownId } }),
      NOT_NOW: async (world) => {
        const meetingId = await benches(world).signedUp()
        return press(world, meetingId, { who: { by: 'guest', guestId: await benches(world).guestOf(meetingId) } })
      },
      NOT_SIGNED_UP: async (world) => {
        const { input } = await atTheDoor(world)
        return press(world, input.meetingId, { who: { by: 'code', code: '222222' } })
      },
    },
    then: async (world, { input }) =>
      granted(await world.as(first).addWalkIn({ meetingId: input.meetingId, party: 2 })),
  },
  unmarkAttended: {
    works: attended,
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, { guestId: unknownId }),
      NOT_NOW: async (world) => {
        const { input } = await atTheDoor(world)
        return press(world, input.meetingId, { guestId: input.who.guestId })
      },
      NOT_SIGNED_UP: async (world) => {
        const { input } = await attended(world)
        return press(world, input.meetingId, { guestId: unknownId })
      },
    },
    then: async (world, { input: { meetingId, guestId } }) =>
      granted(await world.as(first).markAttended({ meetingId, who: { by: 'guest', guestId } })),
  },
  addWalkIn: {
    works: async (world) => {
      const { input } = await atTheDoor(world)
      return press(world, input.meetingId, { name: '赵奶奶', party: 2 })
    },
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, { party: 1 }),
      NOT_NOW: (world) => press(world, benches(world).published(), { party: 1 }),
      TOO_MANY_WALK_INS: async (world) => {
        const { input } = await atTheDoor(world)
        return press(world, usedUp(world).meeting(input.meetingId), { party: 1 })
      },
    },
    then: async (world, { input }) =>
      granted(await world.as(first).writeMinutes({ meetingId: input.meetingId, ...agreed })),
  },
  checkMeetingTexts: {
    works: async (world) => ({ by: first, input: { meetingId: await benches(world).opened(), texts: [reason] } }),
    refuses: { NOT_FOUND: async () => ({ by: first, input: { meetingId: unknownId, texts: [reason] } }) },
  },
  allowWord: {
    works: (world) => press(world, benches(world).signedUp(), { word: '高兴' }),
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, { word: '高兴' }),
      NOT_NOW: (world) => press(world, benches(world).cancelled(), { word: '高兴' }),
    },
    then: async (world, { input }) =>
      granted(await world.as(first).cancelMeeting({ meetingId: input.meetingId, ...because })),
  },
  writeMinutes: {
    works: async (world) => {
      const { input } = await atTheDoor(world)
      return press(world, input.meetingId, agreed)
    },
    refuses: {
      WORDS_REFUSED: async (world) => {
        const { input } = await atTheDoor(world)
        return press(world, input.meetingId, { ...agreed, said: [UNFIT] })
      },
      NOT_FOUND: (world) => press(world, unknownId, agreed),
      NOT_NOW: (world) => press(world, benches(world).cancelled(), agreed),
      NOT_YET_MET: (world) => press(world, benches(world).published(), agreed),
      DAY_PAST: async (world) => {
        const { input } = await atTheDoor(world)
        const decisions = agreed.decisions.map((decision) => ({ ...decision, by: '2026-01-14' }))
        return press(world, input.meetingId, { ...agreed, decisions })
      },
      PHOTO_NOT_YOURS: async (world) => {
        const { by, input } = await atTheDoor(world)
        const { folder } = granted(await world.as(second).getPhotoFolderAsStaff({ formId: input.commandId }))
        const photos = [`cloud://local.6c6f-local-1250000000/${folder}/a.jpg`]
        return { by, input: { meetingId: input.meetingId, commandId: input.commandId, ...agreed, photos } }
      },
    },
    then: async (world, { input }) => granted(await world.as(first).publishMinutes({ meetingId: input.meetingId })),
  },
  publishMinutes: {
    works: async (world) => {
      const { meetingId } = await benches(world).aboutReport()
      return press(world, benches(world).minuted('装充电桩', meetingId), {})
    },
    refuses: {
      NOT_FOUND: (world) => press(world, unknownId, {}),
      NOT_NOW: (world) => press(world, benches(world).attended(), {}),
      DAY_PAST: async (world) => {
        const meetingId = await benches(world).minuted()
        world.cloud.time.set(new Date('2026-01-31T16:00:00Z'))
        return press(world, meetingId, {})
      },
      PERSONAL_DATA_FOUND: (world) => press(world, benches(world).minuted('打13900000001问问'), {}),
    },
    then: async (world, { input }) => {
      const { decisions } = granted(await world.as(people.chen).getMeetingAsWorker({ meetingId: input.meetingId }))
      granted(await world.as(people.chen).acceptReportAsWorker({ reportId: decisions[0]?.reportId ?? unknownId }))
      granted(await world.as(li).getMeeting({ meetingId: input.meetingId }))
    },
  },
}
