import type { decisionRole } from '@contract/schema/meeting'
import type * as z from 'zod/mini'
import { refuse, type Refused } from '../../../platform/refuse'
import { dayOf } from '../../../platform/shanghai'
import type { Meeting } from '../meeting'

export type Minutes = {
  said: string[]
  decisions: { what: string; role: z.output<typeof decisionRole>; by: string }[]
  photos: string[]
}

/** What was said and agreed, as the host writes it down; not yet for everybody to read. */
export function minuted(
  meeting: Meeting,
  minutes: Minutes,
  at: Date,
): Meeting | Refused<'NOT_NOW' | 'NOT_YET_MET' | 'DAY_PAST'> {
  if (!mayBeMinuted(meeting)) return refuse('NOT_NOW')
  if (at < meeting.startAt) return refuse('NOT_YET_MET')
  if (isDayPast(minutes, at)) return refuse('DAY_PAST')
  return {
    ...meeting,
    state: 'met',
    topics: meeting.topics.map((topic, index) => ({ ...topic, said: minutes.said[index] ?? null })),
    decisions: minutes.decisions.map((decision) => ({ ...decision, reportId: null })),
    photos: minutes.photos.map((fileId) => ({ fileId, checked: true })),
  }
}

/** Whether its minutes may still be written, once it has begun. */
export function mayBeMinuted({ state, sealed }: Meeting) {
  return (state === 'published' || state === 'met') && !sealed
}

/** Whether something was agreed for a day that is over: nobody could keep that promise. */
export function isDayPast({ decisions }: Pick<Minutes, 'decisions'>, at: Date) {
  return decisions.some(({ by }) => by < dayOf(at))
}
