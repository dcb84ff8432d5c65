import type { ReportCard } from '@contract/schema/report-view'
import type { Report } from '../report'
import { dueOf } from './due-of'
import { keeperOf } from './keeper-of'
import { promisedDay } from './promised-day'

const GIST_LENGTH = 40

/** A report in a list; it names no resident. */
export function toCard(report: Report, now: Date): ReportCard {
  const { _id: reportId, number, state, category, place, at, asked } = report
  return {
    reportId,
    number,
    state,
    category,
    place,
    gist: [...report.text.replace(/\s+/g, ' ')].slice(0, GIST_LENGTH).join(''),
    at: at.toISOString(),
    promisedOn: promisedDay(report),
    due: dueOf(report, now),
    with: keeperOf(report),
    question: asked !== null,
  }
}
