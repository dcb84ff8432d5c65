import type { ReportState } from '@contract/schema/report'
import type { Letter, LetterKind } from '../letter/letter'
import { isSameAddress, toKeeper } from './addressed'
import { openStates, type Report } from './report'

/** Whether a letter that waited is still true: nobody is rung in the morning for what was settled in the night, or for what has gone to another. */
export function isNews(letter: Letter, report: Report) {
  if (arrivals.includes(letter.kind) && !isSameAddress(letter, toKeeper(report))) return false
  return newsWhile[letter.kind]?.includes(report.state) ?? true
}

const arrivals: readonly LetterKind[] = ['arrived', 'decided']

/** The states of a report in which a letter says what is so; one of another kind says what stays so. */
const newsWhile: Partial<Record<LetterKind, readonly ReportState[]>> = {
  accepted: ['accepted', 'asked'],
  asked: ['asked'],
  resolved: ['resolved'],
  'no-answer': ['resolved'],
  arrived: ['routed', 'unrouted'],
  decided: ['routed', 'unrouted'],
  answered: openStates,
  returned: ['returned'],
  reopened: ['reopened'],
}
