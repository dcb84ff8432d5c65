import { shown, type Links } from '../../report/views/shown-photos'
import { taken, type Meeting } from '../meeting'

/** What everybody sees of a meeting; what was said only once the minutes are out. */
export function meetingFace(meeting: Meeting, links: Links, settled: ReadonlySet<string>) {
  const {
    _id: meetingId,
    state,
    place,
    startAt,
    closesAt,
    host,
    topics,
    seats,
    waiting,
    reason,
    decisions,
    photos,
  } = meeting
  const out = state === 'minuted'
  return {
    meetingId,
    state,
    place,
    startAt: startAt.toISOString(),
    closesAt: closesAt.toISOString(),
    host,
    topics: topics.map(({ text, said }) => ({ text, said: out ? said : null })),
    seats,
    taken: taken(meeting),
    waiting: waiting.length,
    reason,
    decisions: out
      ? decisions.map(({ what, role, by, reportId }) => ({
          what,
          role,
          by,
          reportId: null,
          done: reportId !== null && settled.has(reportId),
        }))
      : [],
    photos: out ? shown(photos, links, 'staff') : [],
  }
}
