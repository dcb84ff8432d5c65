import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { Refused } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import type { Resident } from '../../people/person'
import { categoryRules } from '../category-rules'
import { residentCommand } from '../commands-on-report'
import { resumed } from '../deadline'
import { withEntry } from '../history'
import { keepsMain } from '../merge/keeps-main'
import type { Report } from '../report'
import { isUnderway } from '../standing'

/** The resident takes it back; a sensitive one leaves their lists only, for whoever holds the phone may not be whoever is in need. */
export const withdraw = action({
  may: (report: Report) => (isUnderway(report) && !report.withdrawn) || 'NOT_NOW',
  does: (report, _, key) =>
    categoryRules[report.category].forced
      ? withHiding(report, key)
      : withEntry(report, 'withdrawn', key, { event: 'withdrawn' }, { endedAt: key.at, asked: null }),
})

/** The report out of the resident's lists and not ended; nobody is left to answer a question, so none is kept waiting. */
export function withHiding(report: Report, key: CommandKey, changes: Partial<Report> = {}) {
  const state = report.state === 'asked' ? 'accepted' : report.state
  const deadline = resumed(report.deadline, key.at)
  return withEntry(report, state, key, { event: 'withdrawn' }, { ...changes, withdrawn: true, asked: null, deadline })
}

const withdrawKept = keepsMain(residentCommand(withdraw))

/** Withdraws it; one that was hidden, and so has not ended, counts no more among those of the day. */
export const withdrawReport: UseCase<typeof resident.withdrawReport, Resident, Needs> = async (
  input,
  caller,
  needs,
) => {
  const answer = await withdrawKept(input, caller, needs)
  if (!(answer instanceof Refused) && answer.state !== 'withdrawn') await needs.quotas.hide(caller.key, input.reportId)
  return answer
}
