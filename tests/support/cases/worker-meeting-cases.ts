import { granted, people, type World } from '../world'
import { benches } from '../world/meeting-stages'
import { stages } from '../world/report-stages'
import type { Cases } from './case'
import { unknownId } from './unknown-id'

const { chen } = people

export const workerMeetingCases: Pick<
  Cases<'worker'>,
  | 'listMeetingsAsWorker'
  | 'getMeetingAsWorker'
  | 'passMeetingCheck'
  | 'keepMeetingPhotosHidden'
  | 'listSuggestedMeetings'
> = {
  listMeetingsAsWorker: {
    works: async (world) => {
      await benches(world).aboutReport()
      return { by: chen, input: { list: 'coming' } }
    },
    refuses: {},
  },
  getMeetingAsWorker: {
    works: async (world) => ({ by: chen, input: { meetingId: (await benches(world).aboutReport()).meetingId } }),
    refuses: { NOT_FOUND: async (world) => ({ by: chen, input: { meetingId: await benches(world).opened() } }) },
  },
  passMeetingCheck: {
    works: async (world) => press(world, await benches(world).withPhotoToLookAt()),
    refuses: {
      NOT_FOUND: (world) => Promise.resolve(press(world, unknownId)),
      NOT_NOW: async (world) => press(world, await benches(world).published()),
    },
    then: async (world, { input }) =>
      granted(await world.as(people.first).cancelMeeting({ meetingId: input.meetingId, reason: '下雨' })),
  },
  keepMeetingPhotosHidden: {
    works: async (world) => press(world, await benches(world).withPhotoToLookAt()),
    refuses: {
      NOT_FOUND: (world) => Promise.resolve(press(world, unknownId)),
      NOT_NOW: async (world) => press(world, await benches(world).published()),
    },
    then: async (world, { input }) =>
      granted(await world.as(people.first).cancelMeeting({ meetingId: input.meetingId, reason: '下雨' })),
  },
  listSuggestedMeetings: {
    works: async (world) => {
      for (let sent = 0; sent < 3; sent++) await stages(world).submitted()
      return { by: chen, input: {} }
    },
    refuses: {},
  },
}

function press(world: World, meetingId: string) {
  return { by: chen, input: { meetingId, commandId: world.press() } }
}
