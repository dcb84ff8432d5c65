import { refuse } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import { residentCommand, workerCommand } from '../commands-on-report'
import { withEntry } from '../history'
import { isStillHeard } from '../reopen-until'
import { keepsMain } from '../merge/keeps-main'
import type { Report } from '../report'
import { standingOf } from '../standing'
import { isUsedUp } from '../report-limits'
import { withCallback, type Said } from './with-callback'

/** What a worker heard who called; where nobody answered, nothing but their own note. */
type Heard = Partial<Said>

/** The resident alone says whether it is solved, also within fifteen days of a report that was closed unheard. */
export const callback = action({
  may: mayBeAnswered,
  does: (report: Report, said: Said, key) => withCallback(report, said, key),
})

/** A worker called: what the resident said, or that nobody answered; from then on silence counts. */
export const callbackByWorker = action({
  may: mayBeAnswered,
  does: (report: Report, { solved, ...more }: Heard, key) =>
    solved === undefined ? withTry(report, more.text ?? null, key) : withCallback(report, { solved, ...more }, key),
})

function mayBeAnswered(report: Report, { at }: { at: Date }) {
  const standing = standingOf(report)
  if (standing === 'resolved') return true
  if (standing !== 'closed' || report.callback !== null) return 'NOT_NOW'
  return isStillHeard(report, at) || 'TOO_LATE_TO_REOPEN'
}

function withTry(report: Report, text: string | null, key: CommandKey) {
  if (isUsedUp(report, 'callbackTries')) return refuse('TOO_MANY_NOTES')
  return withEntry(report, report.state, key, { event: 'callback-tried', text }, { callbackTriedAt: key.at })
}

export const answerCallback = keepsMain(residentCommand(callback))
export const recordCallback = keepsMain(workerCommand(callbackByWorker))
