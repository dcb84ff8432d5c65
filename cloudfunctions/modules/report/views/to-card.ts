import type { ReportCard } from '@contract/report/views'
import { fileIdsFor, type Links, type Viewer } from '../../../workflow/photo'
import { wordsOf } from '../../../workflow/sound'
import { isAnswered, isPartlySolved, isUnanswered } from '../is-unanswered'
import { isQuestionMissed } from '../question'
import type { Report } from '../report'
import { standingOf } from '../standing'
import { soundTitle } from '../sound-title'
import type { ReportInList } from '../report-in-list'
import { dueStatus } from './due-status'
import { promisedDay, toAssigneeView } from './to-status'

const GIST_LENGTH = 40

/** A report in a list; it names no resident. Without links it carries no picture. One that is merged stands for its resident as far as it is for them. */
export function toCard(report: ReportInList, now: Date, pictures?: Pictures, reader?: 'worker'): ReportCard {
  const { _id: reportId, number, state, category, place, at, asked } = report
  return {
    reportId,
    number,
    state: reader === 'worker' ? state : standingOf(report),
    category,
    place,
    gist: toGist(report),
    at: at.toISOString(),
    promisedOn: promisedDay(report),
    due: dueStatus(report, now),
    assignee: toAssigneeView(report),
    question: asked !== null,
    // A card whose pictures are shown as to others is read by those who asked.
    unreached: pictures?.viewer === 'others' ? isQuestionMissed(report) : undefined,
    answered: isAnswered(report),
    unanswered: isUnanswered(report),
    partly: isPartlySolved(report),
    thumbnail: pictures && toThumbnail(report, pictures),
    ...(pictures?.viewer === 'worker' && { lookAt: report.lookAt }),
  }
}

/** The addresses of a list's pictures, and for whom they are. */
export type Pictures = { links: Links; viewer: Viewer }

function toThumbnail({ photos }: ReportInList, { links, viewer }: Pictures) {
  const [fileId = ''] = fileIdsFor(photos, viewer)
  return links.get(fileId)
}

/** How the report begins: as it was written, else as it was understood, else how long it speaks. */
export function toGist({ text, sounds }: Pick<Report, 'text' | 'sounds'>, length = GIST_LENGTH) {
  const said = text || wordsOf(sounds) || soundTitle(sounds)
  return [...said.replace(/\s+/g, ' ')].slice(0, length).join('')
}

/** One page of a queue as it goes to the phone. */
export function toQueueView(
  { total, rows, older }: { total: number; rows: ReportInList[]; older: string | null },
  now: Date,
  pictures: Pictures,
) {
  return { total, rows: rows.map((report) => toCard(report, now, pictures)), older }
}
