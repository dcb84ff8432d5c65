import type { OpenedPaperReceipt } from '@contract/report/paper-receipt'
import type { CommunityCard } from '../../estate/community'
import { queryCodeOf } from '../paper-receipt/query-code'
import type { Report } from '../report'
import { toCommonView } from './to-common-view'
import { promisedDay, toAssigneeView } from './to-status'

/** The paper receipt for somebody without a phone: the number, and the code that asks after it; of an earlier paper when its number is given. */
export function toPaperReceipt(report: Report, no?: number) {
  return {
    reportId: report._id,
    number: report.number,
    queryCode: queryCodeOf(report, no),
    assignee: toAssigneeView(report),
    promisedOn: promisedDay(report),
  }
}

/** What whoever has the paper may read: what was done and when, by which post, without anybody's words, pictures or sounds. */
export function toOpenedPaperReceipt(
  report: Report,
  { _id: id, name, phone }: CommunityCard,
  isTheirs: boolean,
  now: Date,
): OpenedPaperReceipt {
  const { number, state, assignee, promisedOn, due, unanswered, partly, timeline } = toCommonView(
    report,
    new Map(),
    { kind: 'resident' },
    now,
  )
  return {
    number,
    state,
    assignee,
    promisedOn,
    due,
    unanswered,
    partly,
    timeline: timeline.map((entry) => ({ ...entry, text: null, reason: null, photos: [], sounds: [] })),
    ownId: isTheirs ? report._id : null,
    community: { id, name, phone },
  }
}
