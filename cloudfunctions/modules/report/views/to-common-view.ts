import type { ResultFacts } from '@contract/report/result'
import type { TimelineEntry } from '@contract/report/views'
import { dayOf } from '../../../platform/shanghai'
import { byResident, type Actor } from '../../../workflow/actor'
import { fileIdsFor, toPhotoViews, type Links, type Viewer } from '../../../workflow/photo'
import { toSoundViews } from '../../../workflow/sound'
import { isHeldBack } from '../../../workflow/words-check'
import { isPartlySolved, isUnanswered } from '../is-unanswered'
import { type HistoryEntry } from '../history-entry'
import type { Report } from '../report'
import { standingOf } from '../standing'
import { soundTitle } from '../sound-title'
import { dueStatus } from './due-status'
import { promisedDay, toAssigneeView } from './to-status'

/** Who reads a report; a household by its posts. */
export type Reader = { kind: 'resident' } | { kind: 'household'; posts: readonly string[] } | { kind: 'worker' }

/** For whom what this one said, or handed in, is drawn when that one reads it. */
export function viewerOf(by: Actor, reader: Reader): Viewer {
  if (reader.kind === 'worker') return 'worker'
  const isTheirs =
    reader.kind === 'resident'
      ? by.kind === 'resident'
      : by.kind === 'household' && by.post !== null && reader.posts.includes(by.post)
  return isTheirs ? 'sender' : 'others'
}

/** What every reader of a report sees alike. */
export function toCommonView(report: Report, links: Links, reader: Reader, now: Date) {
  const viewer = viewerOf(report.filedBy ?? byResident(null), reader)
  const { _id: reportId, number, category, place, spot, text, hotline, at } = report
  const state = reader.kind === 'resident' ? standingOf(report) : report.state
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
    timeline: toTimeline(report, links, reader),
  }
}

/** The report's story, as codes and facts; who did it by post, never by person. Why a worker gave it to others, and what they noted of a call that nobody answered, are the workers'; when and how it was done is for those who handle it. */
function toTimeline({ history }: Report, links: Links, reader: Reader): StaffTimelineEntry[] {
  const hidden = hiddenFrom[reader.kind]
  const shown = history.filter(({ event }) => !hidden.has(event))
  return shown.map((entry) => {
    const { event, at, by, to, text, reason, until, promisedBefore, photos, sounds, solved, doneOn, how } = entry
    const viewer = viewerOf(by, reader)
    const isHidden = (forWorkers.has(event) && reader.kind !== 'worker') || (viewer === 'others' && isHeldBack(entry))
    return {
      at: at.toISOString(),
      event,
      by: { kind: by.kind, name: by.name },
      to,
      text: isHidden ? null : (text ?? (soundTitle(sounds) || null)),
      reason,
      solved,
      day: until && dayOf(until),
      promisedBefore: promisedBefore && dayOf(promisedBefore),
      photos: toPhotoViews(photos, links, viewer),
      sounds: toSoundViews(sounds, links, viewer),
      ...(reader.kind !== 'resident' && { doneOn, how }),
      ...(isHeldBack(entry) && { held: entry.check?.state === 'hidden' ? 'hidden' : 'checking' }),
    }
  })
}

type StaffTimelineEntry = TimelineEntry & ResultFacts

/** From whom a name was kept is the resident's own, that a household was rung not theirs to read, that they were muted no household's, that others were merged into it the workers'. */
const hiddenFrom: Record<Reader['kind'], ReadonlySet<HistoryEntry['event']>> = {
  resident: new Set(['household-called', 'joined', 'left']),
  household: new Set(['name-kept', 'muted', 'unmuted', 'joined', 'left']),
  worker: new Set(['name-kept']),
}

const forWorkers: ReadonlySet<HistoryEntry['event']> = new Set(['assigned', 'callback-tried'])

/** Gives the file ids of every photo and sound of the report and its history that this one may see and hear. */
export function filesFor({ photos, sounds, filedBy, history }: Report, reader: Reader) {
  return [{ photos, sounds, by: filedBy ?? byResident(null) }, ...history].flatMap(({ by, ...said }) =>
    fileIdsFor([...said.photos, ...said.sounds], viewerOf(by, reader)),
  )
}
