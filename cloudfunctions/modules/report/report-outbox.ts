import type { Needs } from '../../needs'
import type { Outbox } from '../letter/deliver-letters'
import type { Letter } from '../letter/letter'
import { readersOf } from '../letter/readers-of'
import { isNews } from './is-news'
import type { Report } from './report'

const pages: Record<Letter['to'], string> = {
  resident: 'packages/my/report/index',
  household: 'packages/household/report/index',
  community: 'packages/worker/report/index',
  street: 'packages/worker/report/index',
}

/** A report's letters. */
export function reportOutbox(report: Report, needs: Needs): Outbox {
  return {
    entries: report.letters.entries,
    saysNow: (letter) => (isNews(letter, report) ? letter.kind : null),
    readers: (letter) => readersOf(letter, report, needs),
    about: ({ to }) => ({ number: report.number, page: `${pages[to]}?reportId=${report._id}` }),
    moved: (key, from, to) => needs.reports.letterMoved(report._id, key, from, to),
    stateOf: async (key) => (await needs.reports.find(report._id))?.letters.entries[key]?.state,
  }
}
