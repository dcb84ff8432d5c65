import { toldFigure } from '@contract/figures/figures'
import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { keptMonthId } from './kept-month-id'

/** Of a month as it was counted last, what everybody may be told. */
const toldMonth = z.object({ _id: z.string(), version: z.int(), told: z.array(toldFigure) })

/** Months as a placard tells of them. */
export function createToldMonthStore(database: Database) {
  const { glance } = openCollection(database, 'figureMonths', toldMonth)
  return { of: (communityId: string, month: string) => glance(keptMonthId(communityId, month), toldMonth) }
}

export type ToldMonthStore = ReturnType<typeof createToldMonthStore>
