import type { CallbackGiven } from '@contract/report/callback'
import { refuse } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import { residentCommand, workerCommand } from '../commands'
import { withEntry } from '../history'
import { isStillHeard } from '../reopen-until'
import type { Report } from '../report'
import { isUsedUp } from '../report-limits'
import { withReopening } from './reopen'

/** What was said in a callback. */
type Said = CallbackGiven & { text?: string | undefined }

/** What a worker heard who called; nothing when nobody answered. */
type Heard = Partial<Said>

/** The resident alone says whether it is solved, also within fifteen days of a report that was closed unheard. */
export const callback = action({
  may: mayBeAnswered,
  does: (report: Report, said: Said, key) => withCallback(report, said, key),
})

/** A worker called: what the resident said, or that nobody answered; from then on silence counts. */
export const callbackByWorker = action({
  may: mayBeAnswered,
  does: (report: Report, { contacted, solved, ...more }: Heard, key) =>
    contacted === undefined || solved === undefined
      ? withTry(report, key)
      : withCallback(report, { contacted, solved, ...more }, key),
})

function mayBeAnswered(report: Report, { at }: { at: Date }) {
  if (report.state === 'resolved') return true
  if (report.state !== 'closed' || report.callback !== null) return 'NOT_NOW'
  return isStillHeard(report, at) || 'TOO_LATE_TO_REOPEN'
}

function withTry(report: Report, key: CommandKey) {
  if (isUsedUp(report, 'callbackTries')) return refuse('TOO_MANY_NOTES')
  return withEntry(report, report.state, key, { event: 'callback-tried' }, { callbackTriedAt: key.at })
}

/** Yes closes it, partly or no gives it back to the community. */
function withCallback(report: Report, { contacted, solved, satisfied = null, text }: Said, key: CommandKey) {
  if (solved !== 'yes' && isUsedUp(report, 'reopenings')) return refuse('TOO_MANY_REOPENINGS')
  const answered = { ...report, callback: { contacted, solved, satisfied, at: key.at } }
  if (solved !== 'yes') return withReopening(answered, text ?? null, key)
  return withEntry(
    answered,
    'closed',
    key,
    { event: 'called-back', text: text ?? null },
    { endedAt: key.at, solvedAt: key.at },
  )
}

export const answerCallback = residentCommand(callback)
export const recordCallback = workerCommand(callbackByWorker)
