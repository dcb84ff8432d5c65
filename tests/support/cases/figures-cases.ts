import { at, people } from '../world'
import { stages } from '../world/report-stages'
import type { Cases } from './case'

const chen = at('figures', people.chen)
const january = { month: '2026-01', audience: 'inner' as const }
const elsewhere = { ...january, communityId: 'community-2' }

export const figuresCases: Cases<'figures'> = {
  getMonthFigures: {
    works: async (world) => {
      await stages(world).closed()
      return { by: chen, input: { ...january, by: 'category' } }
    },
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: { ...elsewhere, by: 'community' } }) },
  },
  listFigureItems: {
    works: async (world) => {
      await stages(world).closed()
      return { by: chen, input: { ...january, code: 'gathered' } }
    },
    refuses: { NOT_FOUND: () => Promise.resolve({ by: chen, input: { ...elsewhere, code: 'gathered' } }) },
  },
}
