import { toPhotoViews, type Links, type Viewer } from '../../../workflow/photo'
import { countTaken } from '../../seats/seating'
import { areWordsHeld } from '../checks/are-words-held'
import type { Meeting } from '../meeting'

/** What is looked up beside a meeting: its photos' addresses, and which of its decisions' reports are done. */
export type Beside = { links: Links; done: ReadonlySet<string> }

/** What everybody sees of a meeting; what was said only once the minutes are out, or where a worker is to look at it. What was found unfit is for its host and workers alone, but for the place: people come. */
export function toCommonView(meeting: Meeting, { links, done }: Beside, viewer: Viewer = 'others') {
  const { state, topics, decisions, photos, startAt, closesAt, waiting } = meeting
  const { _id: meetingId, place, host, seats, reason, about } = meeting
  const isOut = state === 'minuted' || (viewer === 'worker' && meeting.toLookAt === true)
  const held = areWordsHeld(meeting)
  const isHidden = held && viewer === 'others'
  return {
    meetingId,
    about,
    state,
    place,
    startAt: startAt.toISOString(),
    closesAt: closesAt.toISOString(),
    host,
    topics: isHidden ? [] : topics.map(({ text, said }) => ({ text, said: isOut ? said : null })),
    seats,
    taken: countTaken(meeting),
    waiting: waiting.length,
    reason: isHidden ? null : reason,
    decisions:
      isOut && !isHidden ? decisions.map((decision) => ({ ...toDecisionView(decision, done), reportId: null })) : [],
    photos: isOut ? toPhotoViews(photos, links, viewer) : [],
    ...(held && { held }),
  }
}

export function toDecisionView({ what, role, by, reportId }: Meeting['decisions'][number], done: Beside['done']) {
  return { what, role, by, reportId, done: reportId !== null && done.has(reportId) }
}
