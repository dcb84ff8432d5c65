import * as z from 'zod/mini'
import type { InputOf } from '@contract/procedure'
import type { resident } from '@contract/resident'
import { phone as phoneNumber } from '@contract/people/person-fields'
import { hotlineNumber, REPORT_TEXT_MAX, REPORT_TEXT_MIN } from '@contract/report/report'
import type { SoundGiven } from '@contract/schema/sound'
import { tidied, visibleLength } from '@contract/schema/text'
import type { LastPlacard } from '../../placard/last-placard'
import { agreedTo, isAgreed } from './consent'
import type { Draft } from './report-draft'

/** What still keeps a draft from being sent, said to the person; nothing when it is ready. `households` are those that would get it. */
export function findMissing(draft: Draft, households?: readonly { id: string }[]): string | undefined {
  const length = visibleLength(tidied(draft.text))
  const isSpoken = length === 0 && draft.sounds?.[0]
  if (length < REPORT_TEXT_MIN && !isSpoken) return '请先说说是什么事，几个字就行。'
  if (length > REPORT_TEXT_MAX) return `说得很细，不过最多${REPORT_TEXT_MAX}个字，现在是${length}个，请删短一点。`
  if (!draft.building) return '请选一下是哪栋楼。'
  if (!isAgreed(draft, households)) return '要告诉中心户您是谁，请先在“同意”前面点一下。'
  if (draft.identity !== 'anonymous' && draft.phone.trim() && !z.safeParse(phoneNumber, draft.phone).success)
    return '电话号码好像不对，请看一看；也可以不填。'
  if (draft.hotline.trim() && !z.safeParse(hotlineNumber, draft.hotline).success)
    return '12345的编号好像不对，请看一看；也可以不填。'
  return undefined
}

/** A finished draft as the cloud takes it, with the ids its pictures got there. */
export function buildReportForm(
  draft: Draft,
  placard: LastPlacard | undefined,
  photos: string[],
  sounds?: SoundGiven[],
): ReportInput {
  const name = draft.name.trim() || undefined
  const phone = draft.phone.trim() || undefined
  const spot = draft.spot.trim() || undefined
  return {
    formId: draft.formId,
    buildingId: draft.building?.id ?? '',
    unit: draft.unit ?? undefined,
    spot,
    placard: placard?.household?.id,
    text: tidied(draft.text) ? draft.text : undefined,
    sounds,
    category: draft.category ?? 'unsure',
    photos,
    identity: draft.identity,
    consentTo: draft.identity === 'named' ? agreedTo(draft) : undefined,
    contact: draft.identity !== 'anonymous' && (name ?? phone) ? { name, phone } : undefined,
    handTo: draft.handTo,
    hotline: draft.hotline.trim() || undefined,
  }
}

export type ReportInput = InputOf<typeof resident.submitReport>
