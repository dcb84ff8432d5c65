import { DAY_MS, endOfDay } from '../../platform/shanghai'
import type { Report } from './report'

const REOPEN_DAYS = 15

/** Gives the last moment the resident may say that it is not solved after all. */
export function reopenUntil(endedAt: Date) {
  return endOfDay(new Date(endedAt.getTime() + REOPEN_DAYS * DAY_MS))
}

/** Whether "not solved" is heard now: always while the answer is owed, and for fifteen days once it is closed. */
export function isStillHeard({ state, endedAt }: Pick<Report, 'state' | 'endedAt'>, at: Date) {
  if (state === 'resolved') return true
  return state === 'closed' && endedAt !== null && at <= reopenUntil(endedAt)
}
