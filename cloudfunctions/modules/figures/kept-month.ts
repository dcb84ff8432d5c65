import { toldFigure } from '@contract/figures/figures'
import { month } from '@contract/schema/month'
import * as z from 'zod/mini'
import { counted, type Counted } from './counted'
import { figuresOf } from './figures'
import { keptMonthId } from './kept-month-id'
import { toTold } from './to-told'

/** So many of what a month counts stand in one document; a community with more of it has several. */
const PART_SIZE = 5000

/** A month of a community as it was counted last: what everybody may be told, and all that it counts. */
export const keptMonth = z.looseObject({
  _id: z.string(),
  version: z.int(),
  streetId: z.string(),
  communityId: z.string(),
  month,
  asOf: z.date(),
  part: z.int(),
  parts: z.int(),
  told: z.array(toldFigure),
  counted: z.array(counted),
})
export type KeptMonth = z.output<typeof keptMonth>

type Place = { communityId: string; streetId: string }

/** Gives the documents in which a month is kept, the first last: it says how many there are. */
export function newKeptMonth({ communityId, streetId }: Place, month: string, all: readonly Counted[], asOf: Date) {
  const parts = Math.max(1, Math.ceil(all.length / PART_SIZE))
  const told = toTold(figuresOf(all, { communityId }, 'open'))
  return Array.from({ length: parts }, (_, no): KeptMonth => {
    const counted = all.slice(no * PART_SIZE, (no + 1) * PART_SIZE)
    const _id = keptMonthId(communityId, month, no)
    return { _id, version: 1, streetId, communityId, month, asOf, part: no, parts, told, counted }
  }).reverse()
}
