import { DAY_MS } from '../../platform/shanghai'
import type { Report } from './report'

/** States in which something of a household's waits for it. */
export const waitingStates = ['routed', 'accepted'] as const

/** Gives the moment before which a household that could not be sent a message is to be rung: a day ago. */
export function untoldBefore(now: Date) {
  return new Date(now.getTime() - DAY_MS)
}

/** Whether the household that has it does not know so for a day: it had no message left, and did not come by itself. */
export function isUntold(
  { state, assignee, untoldSince }: Pick<Report, 'state' | 'assignee' | 'untoldSince'>,
  at: Date,
) {
  const waits = (waitingStates as readonly string[]).includes(state)
  return waits && assignee?.kind === 'household' && Boolean(untoldSince) && untoldSince! <= untoldBefore(at)
}

/** The report once its household knows what waits. */
export function withHouseholdTold(report: Report): Report {
  return report.untoldSince ? { ...report, untoldSince: null } : report
}
