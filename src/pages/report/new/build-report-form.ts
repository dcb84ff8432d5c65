import * as z from 'zod/mini'
import type { InputOf } from '@contract/procedure'
import type { resident } from '@contract/resident'
import { phone as phoneNumber } from '@contract/people/person-fields'
import { hotlineNumber, REPORT_TEXT_MAX, REPORT_TEXT_MIN } from '@contract/report/report'
import type { SoundGiven } from '@contract/schema/sound'
import { tidied, visibleLength } from '@contract/schema/text'
import type { LastPlacard } from '../../placard/last-placard'
import { agreedTo, isAgreed } from './consent'
import { categoryOf } from './report-draft'
import type { Draft } from './report-draft'

/** What still keeps a draft from being sent, said to the person at its row; nothing when it is ready. `households` are those that would get it. */
export function findMissing(draft: Draft, households?: readonly { id: string }[]): Missing | undefined {
  const length = visibleLength(tidied(draft.text))
  const isSpoken = length === 0 && draft.sounds?.[0]
  if (length < REPORT_TEXT_MIN && !isSpoken) return { at: 'text', words: '请先说说是什么事，几个字就行。' }
  if (length > REPORT_TEXT_MAX)
    return { at: 'text', words: `说得很细，不过最多${REPORT_TEXT_MAX}个字，现在是${length}个，请删短一点。` }
  if (!draft.building) return { at: 'place', words: '请选一下是哪栋楼。' }
  if (!isAgreed(draft, households)) return { at: 'who', words: '要告诉中心户您是谁，请先在“同意”前面点一下。' }
  if (draft.phone.trim() && !z.safeParse(phoneNumber, draft.phone).success)
    return { at: 'phone', words: '电话号码好像不对，请看一看；也可以不填。' }
  return undefined
}

export type Missing = { at: 'text' | 'place' | 'who' | 'phone'; words: string }

/** A finished draft as the cloud takes it, with the ids its pictures and sounds got there. */
export function buildReportForm(
  draft: Draft,
  placard: LastPlacard | undefined,
  photos: string[],
  sounds?: SoundGiven[],
): ReportInput {
  const spot = draft.spot.trim() || undefined
  const identity = identityOf(draft)
  return {
    formId: draft.formId,
    buildingId: draft.building?.id ?? '',
    unit: draft.unit ?? undefined,
    spot,
    placard: placard?.household?.id,
    text: tidied(draft.text) ? draft.text : undefined,
    sounds,
    category: categoryOf(draft),
    photos,
    identity,
    consentTo: identity === 'named' ? agreedTo(draft) : undefined,
    contact: contactOf(draft),
    handTo: draft.handTo,
    hotline: hotlineOf(draft),
    origin: draft.origin,
  }
}

/** The number of 12345 that a draft of the last release may carry, if it is one. */
export function hotlineOf({ hotline }: Draft) {
  return z.safeParse(hotlineNumber, hotline).success ? hotline.trim() : undefined
}

/** Who learns a name is chosen; who only left a phone is rung back by the community, and who left nothing is not known. */
function identityOf(draft: Draft) {
  if (draft.identity === 'named' && draft.handTo === 'household') return 'named'
  return contactOf(draft) ? 'confidential' : 'anonymous'
}

/** A name that was put away again stays on the phone. */
function contactOf(draft: Draft) {
  const name = (draft.identity !== 'anonymous' && draft.name.trim()) || undefined
  const phone = draft.phone.trim() || undefined
  return (name ?? phone) ? { name, phone } : undefined
}

export type ReportInput = InputOf<typeof resident.submitReport>
