import type { ReportCard } from '@contract/report/views'
import { wordsOf } from '../../../workflow/sound'
import { isUnanswered, type Report } from '../report'
import { soundTitle } from '../sound-title'
import type { ReportInList } from '../report-in-list'
import { dueStatus } from './due-status'
import { promisedDay, toAssigneeView } from './to-status'

const GIST_LENGTH = 40

/** A report in a list; it names no resident. */
export function toCard(report: ReportInList, now: Date): ReportCard {
  const { _id: reportId, number, state, category, place, at, asked } = report
  return {
    reportId,
    number,
    state,
    category,
    place,
    gist: toGist(report),
    at: at.toISOString(),
    promisedOn: promisedDay(report),
    due: dueStatus(report, now),
    assignee: toAssigneeView(report),
    question: asked !== null,
    unanswered: isUnanswered(report),
  }
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
) {
  return { total, rows: rows.map((report) => toCard(report, now)), older }
}
