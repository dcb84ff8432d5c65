import { at, people } from '../world'
import { stages } from '../world/report-stages'
import type { Cases } from './case'
import { deskOfficeCases } from './desk-office-cases'
import { deskPlacesCases } from './desk-places-cases'
import { deskPostsCases } from './desk-posts-cases'
import { deskRosterCases } from './desk-roster-cases'

const chen = at('desk', people.chen)

export const deskCases: Cases<'desk'> = {
  listReports: {
    works: async (world) => {
      await stages(world).unrouted()
      return { by: chen, input: { list: 'open' } }
    },
    refuses: {},
  },
  ...deskOfficeCases,
  ...deskPlacesCases,
  ...deskPostsCases,
  ...deskRosterCases,
}
