import { DAY_MS, endOfDay } from '../../platform/shanghai'
import type { Report } from './report'
import { standingOf } from './standing'

const REOPEN_DAYS = 15

/** Gives the last moment the resident may say that it is not solved after all. */
export function reopenUntil(endedAt: Date) {
  return endOfDay(new Date(endedAt.getTime() + REOPEN_DAYS * DAY_MS))
}

/** Whether "not solved" is heard now: always while the answer is owed, and for fifteen days once it is closed. */
export function isStillHeard(report: Pick<Report, 'state' | 'resolvedAt' | 'endedAt' | 'callback'>, at: Date) {
  const { endedAt } = report
  const state = standingOf(report)
  if (state === 'resolved') return true
  return state === 'closed' && endedAt !== null && at <= reopenUntil(endedAt)
}
