import { at, people } from '../world'
import { stages } from '../world/report-stages'
import type { Cases } from './case'

const chen = at('desk', people.chen)

export const deskCases: Cases<'desk'> = {
  listReports: {
    works: async (world) => {
      await stages(world).unrouted()
      return { by: chen, input: { list: 'open' } }
    },
    refuses: {},
  },
}
