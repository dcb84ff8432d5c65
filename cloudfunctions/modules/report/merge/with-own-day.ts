import { newDeadline } from '../deadline'
import type { Report } from '../report'

/** What a report begins with as it goes on by itself again: nothing is owed to its main, and its new day is the earlier of what was promised and what is promised from today, never one that is past. */
export function withOwnDay(report: Report, level: 'household' | 'community' | 'street', at: Date): Partial<Report> {
  const promised = report.deadline.answerBy
  const counted = newDeadline(report, level, at)
  const isKept = promised >= at && promised < counted.answerBy
  const { assumed } = report.deadline
  const deadline = isKept ? { ...counted, answerBy: promised, ...(assumed !== undefined && { assumed }) } : counted
  const nothingOwed = { resolvedAt: null, endedAt: null, callback: null, beforeCallback: null, callbackTriedAt: null }
  return { deadline, mainEndedAt: null, ...nothingOwed }
}
