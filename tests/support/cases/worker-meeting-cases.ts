import { people } from '../world'
import { benches } from '../world/meeting-stages'
import { stages } from '../world/report-stages'
import type { Cases } from './case'

const { chen } = people

export const workerMeetingCases: Pick<
  Cases<'worker'>,
  'listMeetingsAsWorker' | 'getMeetingAsWorker' | 'listSuggestedMeetings'
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
  listSuggestedMeetings: {
    works: async (world) => {
      for (let sent = 0; sent < 3; sent++) await stages(world).submitted()
      return { by: chen, input: {} }
    },
    refuses: {},
  },
}
