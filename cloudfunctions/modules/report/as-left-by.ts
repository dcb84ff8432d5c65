import type { Press } from './press'
import type { Report } from './report'

/** The report as this press left it: the answer to the press when it comes again, whatever happened since. */
export function asLeftBy(report: Report, { command }: Pick<Press, 'command'>): Report {
  const left = report.history.findLast((happening) => happening.command === command)?.left
  if (!left) return report
  const { state, destination, answerBy } = left
  return { ...report, state, destination, deadline: { ...report.deadline, answerBy } }
}
