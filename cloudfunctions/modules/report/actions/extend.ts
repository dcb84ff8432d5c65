import { action } from '../../../workflow/action'
import { published } from '../../../workflow/published'
import { workerCommand, type WorkerFacts } from '../commands-on-report'
import { extended } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'

/** So many working days more, and why. */
type Extension = { days: number; reason: string }

/** The street promises another day for what it has: once, before the day is over; the resident is told which and why. */
export const extend = action({
  may: (report: Report, { at, worker }: WorkerFacts) => {
    const isStreets = report.assignee?.kind === 'street' && worker.scope.kind === 'street'
    const isToDo = report.state === 'routed' || report.state === 'accepted'
    return (isStreets && isToDo && at <= report.deadline.answerBy && !wasExtended(report)) || 'NOT_NOW'
  },
  does: (report, { days, reason }: Extension, key) => {
    const deadline = extended(report.deadline, days)
    const promisedBefore = report.deadline.answerBy
    const entry = { event: 'extended', text: reason, until: deadline.answerBy, promisedBefore } as const
    return withEntry(report, report.state, key, { ...entry, tell: { resident: 'extended' } }, { deadline })
  },
})

function wasExtended({ history }: Report) {
  return history.some(({ event }) => event === 'extended')
}

export const extendDeadline = workerCommand(published(extend))
