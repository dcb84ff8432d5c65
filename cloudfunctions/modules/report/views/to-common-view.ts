import type { ResultFacts } from '@contract/report/result'
import type { TimelineEntry } from '@contract/report/views'
import { dayOf } from '../../../platform/shanghai'
import { fileIdsFor, toPhotoViews, type Links, type Viewer } from '../../../workflow/photo'
import { toSoundViews } from '../../../workflow/sound'
import { isPartlySolved, isUnanswered } from '../is-unanswered'
import { type HistoryEntry } from '../history-entry'
import { soundsOf, type Report } from '../report'
import { standingOf } from '../standing'
import { soundTitle } from '../sound-title'
import { dueStatus } from './due-status'
import { promisedDay, toAssigneeView } from './to-status'

/** Who reads a report. */
type Reader = 'resident' | 'household' | 'worker'

/** What every reader of a report sees alike. */
export function toCommonView(report: Report, links: Links, reader: Reader, now: Date) {
  const viewer = reader === 'resident' ? 'sender' : 'others'
  const { _id: reportId, number, category, place, spot, text, hotline, at } = report
  const state = reader === 'resident' ? standingOf(report) : report.state
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

/** The report's story, as codes and facts; who did it by post, never by person. Why a worker gave it to others, and what they noted of a call that nobody answered, are the workers'; when and how it was done is for those who handle it. */
function toTimeline({ history }: Report, links: Links, reader: Reader, viewer: Viewer): StaffTimelineEntry[] {
  const hidden = hiddenFrom[reader]
  const shown = history.filter(({ event }) => !hidden.has(event))
  return shown.map(
    ({ event, at, by, to, text, reason, until, promisedBefore, photos, sounds, solved, doneOn, how }) => ({
      at: at.toISOString(),
      event,
      by: { kind: by.kind, name: by.name },
      to,
      text: forWorkers.has(event) && reader !== 'worker' ? null : (text ?? (soundTitle(sounds) || null)),
      reason,
      solved,
      day: until && dayOf(until),
      promisedBefore: promisedBefore && dayOf(promisedBefore),
      photos: toPhotoViews(photos, links, viewer),
      sounds: toSoundViews(sounds, links, viewer),
      ...(reader !== 'resident' && { doneOn, how }),
    }),
  )
}

type StaffTimelineEntry = TimelineEntry & ResultFacts

/** From whom a name was kept is the resident's own, that they were muted no household's, that others were merged into it the workers'. */
const hiddenFrom: Record<Reader, ReadonlySet<HistoryEntry['event']>> = {
  resident: new Set(['joined', 'left']),
  household: new Set(['name-kept', 'muted', 'unmuted', 'joined', 'left']),
  worker: new Set(['name-kept']),
}

const forWorkers: ReadonlySet<HistoryEntry['event']> = new Set(['assigned', 'callback-tried'])

/** Gives the file ids of every photo and sound of the report and its history that this viewer may see and hear. */
export function filesFor(report: Report, viewer: Viewer) {
  const photos = [...report.photos, ...report.history.flatMap((entry) => entry.photos)]
  return fileIdsFor([...photos, ...soundsOf(report)], viewer)
}
