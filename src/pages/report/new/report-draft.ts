import * as z from 'zod/mini'
import { randomId } from '@/api/random-id'
import { draftPhoto } from '@/drafts/draft-photo'
import { draftSound } from '@/drafts/draft-sound'
import { category, identity } from '@contract/report/report'

/** What a person has written and chosen so far. `formId` belongs to it: sent twice, it is one report. */
export const draft = z.object({
  formId: z.string(),
  building: z.nullable(z.object({ id: z.string(), words: z.string(), units: z.array(z.string()) })),
  unit: z.nullable(z.string()),
  spot: z.string(),
  text: z.string(),
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
  hotline: z.string(),
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
    identity: 'confidential',
    name: '',
    phone: '',
    handTo: 'household',
    hotline: '',
  }
}
