import type { CallbackGiven } from '@contract/report/callback'
import { refuse } from '../../../platform/refuse'
import type { CommandKey } from '../../../workflow/command-key'
import { newDeadline } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'
import { isUsedUp } from '../report-limits'
import { because } from '../route'

/** What a resident says of a report, in their own words too where they like. */
export type Said = CallbackGiven & { text?: string | undefined }

/** The report with what its resident says of it: yes closes it, partly or no gives it back to the community. How it stood is kept, for it may be a slip of the finger. */
export function withCallback(report: Report, { contacted, solved, satisfied, text }: Said, key: CommandKey) {
  if (solved !== 'yes' && isUsedUp(report, 'reopenings')) return refuse('TOO_MANY_REOPENINGS')
  const { state, callback, assignee, route, deadline, reopenings, resolvedAt, endedAt, solvedAt } = report
  const answered = {
    ...report,
    beforeCallback: { state, callback, assignee, route, deadline, reopenings, resolvedAt, endedAt, solvedAt },
    callback: { contacted: contacted ?? null, solved, satisfied: satisfied ?? null, at: key.at },
  }
  if (solved !== 'yes') return withReopening(answered, solved, text, key)
  // One that is merged is answered and stays so: what is solved is counted with its main.
  const isMerged = state === 'merged'
  return withEntry(
    answered,
    isMerged ? 'merged' : 'closed',
    key,
    { event: 'called-back', text: text ?? null, solved },
    { endedAt: key.at, solvedAt: isMerged ? null : key.at },
  )
}

/** The report on the community's desk, not back with the same household; a second time on the street's. */
function withReopening(report: Report, solved: 'partly' | 'no', text: string | undefined, key: CommandKey): Report {
  const reopenings = report.reopenings + 1
  const deadline = newDeadline(report, reopenings > 1 ? 'street' : 'community', key.at)
  return withEntry(
    report,
    'reopened',
    key,
    {
      event: 'reopened',
      text: text ?? null,
      solved,
      until: deadline.answerBy,
      promisedBefore: report.deadline.answerBy,
      tell: { desk: solved === 'partly' ? 'partly' : 'reopened' },
    },
    {
      reopenings,
      assignee: null,
      route: reopenings > 1 ? because('second-reopening') : report.route,
      deadline,
      resolvedAt: null,
      endedAt: null,
      solvedAt: null,
      callbackTriedAt: null,
    },
  )
}
