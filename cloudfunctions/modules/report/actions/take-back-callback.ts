import { refuse } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import { residentCommand, workerCommand, type WorkerFacts } from '../commands-on-report'
import { withEntry } from '../history'
import { isStillHeard } from '../reopen-until'
import { keepsMain } from '../merge/keeps-main'
import type { Report } from '../report'
import { standingOf } from '../standing'
import { isUsedUp } from '../report-limits'
import { isCallback, withoutSlips } from '../without-slips'

/** A slip of the finger: what was said of it last, by the resident or for them, counts for nothing. */
export const takeBack = action({
  may: mayBeTakenBack,
  does: (report: Report, _, key) => withoutCallback(report, key),
})

/** The same by the worker who heard it on the phone and wrote it down; nobody else knows that it was one. */
export const takeBackAsWorker = action({
  may: (report: Report, { at, worker }: WorkerFacts) => {
    const { kind, personId } = lastCallback(report)?.by ?? {}
    return kind !== 'resident' && personId === worker.personId ? mayBeTakenBack(report, { at }) : 'NOT_NOW'
  },
  does: (report: Report, _, key) => withoutCallback(report, key),
})

function mayBeTakenBack(report: Report, { at }: { at: Date }) {
  if (!report.beforeCallback || !standsAsSaid(report)) return 'NOT_NOW'
  if (standingOf(report) === 'closed' && !isStillHeard(report, at)) return 'TOO_LATE_TO_REOPEN'
  return !isUsedUp(report, 'takeBacks') || 'TOO_MANY_TAKE_BACKS'
}

/** Whether nobody was given it anew since, and nothing else became of it. */
function standsAsSaid(report: Report) {
  const { history, state } = report
  const last = lastCallback(report)
  return last !== undefined && history.slice(history.indexOf(last)).every(({ result }) => result.state === state)
}

function lastCallback({ history }: Report) {
  return withoutSlips(history).findLast(isCallback)
}

/** The report as it stood before; a silence that was counted before somebody spoke is over. */
function withoutCallback(report: Report, key: CommandKey) {
  if (!report.beforeCallback) return refuse('NOT_NOW')
  const { state, ...before } = report.beforeCallback
  const { solved = 'no' } = lastCallback(report) ?? {}
  return withEntry(
    report,
    state,
    key,
    { event: 'callback-taken-back', solved, ...(solved !== 'yes' && { tell: { 'former-desk': 'slip' } }) },
    { ...before, callbackTriedAt: null, beforeCallback: null },
  )
}

export const takeBackCallback = keepsMain(residentCommand(takeBack))
export const takeBackCallbackAsWorker = keepsMain(workerCommand(takeBackAsWorker))
