import * as z from 'zod/mini'
import { building } from '@contract/estate/place'
import { personName, phone as phoneNumber } from '@contract/people/person-fields'
import { category, REPORT_TEXT_MAX, REPORT_TEXT_MIN } from '@contract/report/report'
import type { NeighbourForm } from '@contract/report/form'
import type { SoundGiven } from '@contract/schema/sound'
import { tidied, visibleLength } from '@contract/schema/text'
import { randomId } from '@/api/random-id'
import { draftPhoto } from '@/drafts/draft-photo'
import { draftSound } from '@/drafts/draft-sound'

/** What was chosen and what was typed so far of a neighbour's word. `formId` belongs to it: sent twice, it is one report. */
export const neighbourDraft = z.object({
  formId: z.string(),
  communityId: z.nullable(z.string()),
  building: z.nullable(building),
  unit: z.nullable(z.string()),
  category: z.nullable(category),
  consent: z.enum(['agreed', 'nameless']),
  text: z.string(),
  name: z.string(),
  phone: z.string(),
  /** Absent in a draft of release 0.1. */
  photos: z._default(z.array(draftPhoto), []),
  sounds: z._default(z.array(draftSound), []),
})
export type NeighbourDraft = z.output<typeof neighbourDraft>

/** A clean sheet, where one works in several communities in the one that was written about before. */
export function newNeighbourDraft(communityId: string | null = null): NeighbourDraft {
  const chosen = { communityId, building: null, unit: null, category: null, consent: 'nameless' } as const
  return { formId: randomId(), ...chosen, text: '', name: '', phone: '', photos: [], sounds: [] }
}

/** What still keeps it from being sent, said to the one who writes; nothing when it is ready. */
export function findMissing({ building, text, sounds, consent, name, phone }: NeighbourDraft): string | undefined {
  const length = visibleLength(tidied(text))
  if (!building) return '请选一下是哪栋楼。'
  const isSpoken = length === 0 && sounds.length > 0
  if (length < REPORT_TEXT_MIN && !isSpoken) return '请写一写邻居说的是什么事。'
  if (length > REPORT_TEXT_MAX) return `最多${REPORT_TEXT_MAX}个字，现在是${length}个，请删短一点。`
  if (consent === 'nameless') return undefined
  if (name.trim() && !z.safeParse(personName, name).success) return '姓名太长了，请看一看；也可以不填。'
  if (phone.trim() && !z.safeParse(phoneNumber, phone).success) return '电话号码好像不对，请看一看；也可以不填。'
  return undefined
}

/** A finished draft as the cloud takes it, with its pictures and sounds by their ids there; a name that was typed before the consent was taken back stays here. */
export function buildNeighbourForm(
  draft: NeighbourDraft,
  photos: string[] = [],
  sounds: SoundGiven[] = [],
): NeighbourForm {
  const name = draft.name.trim() || undefined
  const phone = draft.phone.trim() || undefined
  return {
    formId: draft.formId,
    buildingId: draft.building?.id ?? '',
    unit: draft.unit ?? undefined,
    text: tidied(draft.text) ? draft.text : undefined,
    sounds: sounds.length > 0 ? sounds : undefined,
    category: draft.category ?? 'unsure',
    consent: draft.consent,
    photos: photos.length > 0 ? photos : undefined,
    contact: draft.consent === 'agreed' && (name ?? phone) ? { name, phone } : undefined,
  }
}
