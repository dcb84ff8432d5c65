import { toPhotoViews, type Links, type Viewer } from '../../../workflow/photo'
import { countTaken } from '../../seats/seating'
import type { Meeting } from '../meeting'

/** What is looked up beside a meeting: its photos' addresses, and which of its decisions' reports are done. */
export type Beside = { links: Links; done: ReadonlySet<string> }

/** What everybody sees of a meeting; what was said only once the minutes are out, or where a worker is to look at it. */
export function toCommonView(meeting: Meeting, { links, done }: Beside, viewer: Viewer = 'others') {
  const { state, topics, decisions, photos, startAt, closesAt, waiting } = meeting
  const { _id: meetingId, place, host, seats, reason } = meeting
  const isOut = state === 'minuted' || (viewer === 'worker' && meeting.toLookAt === true)
  return {
    meetingId,
    state,
    place,
    startAt: startAt.toISOString(),
    closesAt: closesAt.toISOString(),
    host,
    topics: topics.map(({ text, said }) => ({ text, said: isOut ? said : null })),
    seats,
    taken: countTaken(meeting),
    waiting: waiting.length,
    reason,
    decisions: isOut ? decisions.map((decision) => ({ ...toDecisionView(decision, done), reportId: null })) : [],
    photos: isOut ? toPhotoViews(photos, links, viewer) : [],
  }
}

export function toDecisionView({ what, role, by, reportId }: Meeting['decisions'][number], done: Beside['done']) {
  return { what, role, by, reportId, done: reportId !== null && done.has(reportId) }
}
