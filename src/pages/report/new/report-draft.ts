import * as z from 'zod/mini'
import { randomId } from '@/api/random-id'
import { draftPhoto } from '@/drafts/draft-photo'
import { draftSound } from '@/drafts/draft-sound'
import { category, identity } from '@contract/report/report'
import type { Category } from '@contract/report/report'
import { guessCategory } from '@/words/guess-category'

/** What a person has written and chosen so far. `formId` belongs to it: sent twice, it is one report. */
export const draft = z.object({
  formId: z.string(),
  building: z.nullable(z.object({ id: z.string(), words: z.string(), units: z.array(z.string()) })),
  unit: z.nullable(z.string()),
  spot: z.string(),
  text: z.string(),
  /** The kind the person chose; until then it is guessed. */
  category: z.nullable(category),
  photos: z.array(draftPhoto),
  /** Missing in a draft of before. */
  sounds: z.optional(z.array(draftSound)),
  identity,
  /** The tick: for which place and kind, and which households it named. */
  ticked: z.optional(z.object({ of: z.string(), to: z.array(z.string()) })),
  name: z.string(),
  phone: z.string(),
  handTo: z.enum(['household', 'community', 'street']),
  /** Only in a draft of the last release. */
  hotline: z.string(),
  /** They were told once of what a neighbour said, or there was nothing to tell. */
  hinted: z.optional(z.boolean()),
  /** The neighbour's report that they followed, and that did not help them. */
  origin: z.optional(z.string()),
  /** The screen it was left at. */
  step: z.optional(z.enum(['say', 'place', 'review'])),
})
export type Draft = z.output<typeof draft>

/** A clean sheet for a door; the building is known when there is only one. */
export function newDraft(building: Draft['building']): Draft {
  return {
    formId: randomId(),
    building,
    unit: null,
    spot: '',
    text: '',
    category: null,
    photos: [],
    identity: 'anonymous',
    name: '',
    phone: '',
    handTo: 'household',
    hotline: '',
  }
}

/** The kind it goes by: as chosen, or guessed from the words. */
export function categoryOf({ category, text }: Draft): Category {
  return category ?? guessCategory(text)
}

/** A draft at this place; `outside` is around the building. A spot in the person's own words stays. */
export function withPlace(draft: Draft, building: Place, unit: string | null, outside = false): Partial<Draft> {
  const ownSpot = draft.spot === outsideWords ? '' : draft.spot
  return { building, unit, spot: ownSpot || (outside ? outsideWords : '') }
}

export type Place = NonNullable<Draft['building']>

export const outsideWords = '楼外、公共地方'

/** Whether nothing is left to ask about where: the building is known and has no more than one unit. */
export function isPlaceKnown({ building }: Draft) {
  return building !== null && building.units.length <= 1
}
