import type { household } from '@contract/household'
import type { worker } from '@contract/worker'
import { byHousehold, type HouseholdCaller } from '../../../access/household-caller'
import { byWorker, type WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { Refused, refuse } from '../../../platform/refuse'
import type { Asked, UseCase } from '../../../platform/use-case'
import { act, action, type Action } from '../../../workflow/action'
import type { Actor } from '../../../workflow/actor'
import { commandKey, type CommandKey } from '../../../workflow/command-key'
import { isInScope } from '../access'
import { householdFacts, workerFacts, type HouseholdFacts } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'
import { isUsedUp } from '../report-limits'
import { toPaperReceipt } from '../views/to-paper-receipt'
import { isFiler, mayKnowAsFiler } from './is-filer'
import { isClaimed } from './query-code'

function mayRenew(report: Report) {
  if (report.filedBy === null) return 'NOT_NOW'
  if (isClaimed(report)) return 'PAPER_RECEIPT_CLAIMED'
  return !isUsedUp(report, 'paperReceipts') || 'TOO_MANY_NOTES'
}

function withNewPaper(report: Report, _: object, key: CommandKey): Report {
  const no = (report.paperReceipt?.no ?? 1) + 1
  const event = { event: 'paper-receipt-renewed' } as const
  return withEntry(report, report.state, key, event, { paperReceipt: { no, claimedAt: null } })
}

/** A worker writes a new paper receipt, with a new code; the one before is worth nothing any more. */
export const renewAsWorker = action({ may: mayRenew, does: withNewPaper })

/** The same by the household that filed it. */
export const renewAsFiler = action({
  may: (report: Report, { ownPosts }: HouseholdFacts) => (isFiler(report, ownPosts) ? mayRenew(report) : 'NOT_NOW'),
  does: withNewPaper,
})

export const renewPaperReceipt: UseCase<typeof household.renewPaperReceipt, HouseholdCaller, Needs> = (
  press,
  caller,
  needs,
) => {
  const mayKnow = (report: Report) => mayKnowAsFiler(report, caller)
  return renew(press, byHousehold(caller), renewAsFiler, mayKnow, householdFacts(caller, needs.now()), needs)
}

export const renewPaperReceiptAsWorker: UseCase<typeof worker.renewPaperReceiptAsWorker, WorkerCaller, Needs> = (
  press,
  caller,
  needs,
) => {
  const mayKnow = (report: Report) => isInScope(report, caller)
  return renew(press, byWorker(caller), renewAsWorker, mayKnow, workerFacts(caller, needs.now()), needs)
}

/** The same press gets the same paper, whatever was written since. */
async function renew<Facts>(
  { reportId, commandId }: { reportId: string; commandId: string },
  by: Actor,
  renewing: Action<Report, Facts, object, 'NOT_NOW' | 'PAPER_RECEIPT_CLAIMED' | 'TOO_MANY_NOTES'>,
  mayKnow: (report: Report) => boolean,
  facts: Facts,
  { reports, procedure, now }: Needs & Asked,
) {
  const key = commandKey(by, { procedure, commandId }, now())
  const next = (report: Report) => (mayKnow(report) ? act(renewing, report, {}, key, facts) : refuse('NOT_FOUND'))
  const after = await reports.change(reportId, key, next)
  return after instanceof Refused ? after : toPaperReceipt(after, numberOfPaper(after, key))
}

/** Which paper this command wrote, counted from 1. */
function numberOfPaper({ history }: Report, { command }: CommandKey) {
  return (
    2 + history.filter(({ event }) => event === 'paper-receipt-renewed').findIndex((one) => one.command === command)
  )
}
