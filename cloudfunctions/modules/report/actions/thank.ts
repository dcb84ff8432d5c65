import { action } from '../../../workflow/action'
import { residentCommand } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'

/** The resident says thank you, once; seen by the helper, never counted. */
export const thank = action({
  may: (report: Report) => (isDone(report) && !isThanked(report)) || 'NOT_NOW',
  does: (report, _, key) => withEntry(report, report.state, key, { event: 'thanked' }),
})

function isDone({ state }: Report) {
  return state === 'resolved' || state === 'closed'
}

export function isThanked({ history }: Report) {
  return history.some(({ event }) => event === 'thanked')
}

export const sayThanks = residentCommand(thank)
