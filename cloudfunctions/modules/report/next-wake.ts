import { DAY_MS } from '../../platform/shanghai'
import type { Report } from './report'

export const REMINDERS_AFTER_DAYS = [2, 5]
export const SILENT_DAYS = 7

/** When `clock` must look at the report again: the next letter, reminder, or end of silence; null when nothing waits. */
export function nextWake(report: Pick<Report, 'state' | 'asked' | 'letters' | 'callbackTriedAt'>): Date | null {
  const waiting = Object.values(report.letters.entries).filter(({ state }) => state === 'waiting')
  const times = [...waiting.map(({ at }) => at), ...silences(report)].map((at) => at.getTime())
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

function silences({ state, asked, callbackTriedAt }: Pick<Report, 'state' | 'asked' | 'callbackTriedAt'>) {
  if (state === 'asked' && asked) return [after(asked.at, REMINDERS_AFTER_DAYS[asked.reminded] ?? SILENT_DAYS)]
  if (state === 'resolved' && callbackTriedAt) return [after(callbackTriedAt, SILENT_DAYS)]
  return []
}

function after(at: Date, days: number) {
  return new Date(at.getTime() + days * DAY_MS)
}
