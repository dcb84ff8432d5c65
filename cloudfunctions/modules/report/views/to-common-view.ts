import type { TimelineEntry } from '@contract/report/views'
import { dayOf } from '../../../platform/shanghai'
import { fileIdsFor, toPhotoViews, type Links, type Viewer } from '../../../workflow/photo'
import { toSoundViews } from '../../../workflow/sound'
import { isPartlySolved, isUnanswered } from '../is-unanswered'
import { soundsOf, type HistoryEntry, type Report } from '../report'
import { soundTitle } from '../sound-title'
import { dueStatus } from './due-status'
import { promisedDay, toAssigneeView } from './to-status'

/** Who reads a report. */
type Reader = 'resident' | 'household' | 'worker'

/** What every reader of a report sees alike. */
export function toCommonView(report: Report, links: Links, reader: Reader, now: Date) {
  const viewer = reader === 'resident' ? 'sender' : 'others'
  const { _id: reportId, number, state, category, place, spot, text, hotline, at } = report
  return {
    reportId,
    number,
    state,
    category,
    place,
    spot,
    text: text || soundTitle(report.sounds),
    photos: toPhotoViews(report.photos, links, viewer),
    sounds: toSoundViews(report.sounds, links, viewer),
    at: at.toISOString(),
    promisedOn: promisedDay(report),
    due: dueStatus(report, now),
    assignee: toAssigneeView(report),
    hotline,
    forNeighbour: report.filedBy !== null,
    unanswered: isUnanswered(report),
    partly: isPartlySolved(report),
    timeline: toTimeline(report, links, reader, viewer),
  }
}

/** The report's story, as codes and facts; who did it by post, never by person. From whom a name was kept is the resident's own; that a household was rung is not theirs to read; why a worker gave it to others, and what they noted of a call that nobody answered, the workers'. */
function toTimeline({ history }: Report, links: Links, reader: Reader, viewer: Viewer): TimelineEntry[] {
  const shown = history.filter(({ event }) =>
    event === 'name-kept' ? reader === 'resident' : event !== 'household-called' || reader !== 'resident',
  )
  return shown.map(({ event, at, by, to, text, reason, until, photos, sounds, solved }) => ({
    at: at.toISOString(),
    event,
    by: { kind: by.kind, name: by.name },
    to,
    text: forWorkers.has(event) && reader !== 'worker' ? null : (text ?? (soundTitle(sounds) || null)),
    reason,
    solved,
    day: until && dayOf(until),
    photos: toPhotoViews(photos, links, viewer),
    sounds: toSoundViews(sounds, links, viewer),
  }))
}

const forWorkers: ReadonlySet<HistoryEntry['event']> = new Set(['assigned', 'callback-tried'])

/** Gives the file ids of every photo and sound of the report and its history that this viewer may see and hear. */
export function filesFor(report: Report, viewer: Viewer) {
  const photos = [...report.photos, ...report.history.flatMap((entry) => entry.photos)]
  return fileIdsFor([...photos, ...soundsOf(report)], viewer)
}
