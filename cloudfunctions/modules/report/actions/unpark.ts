import { startOfDay } from '../../../platform/shanghai'
import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import { workerCommand, type WorkerFacts } from '../commands-on-report'
import { newDeadline } from '../deadline'
import { withEntry, type Entry } from '../history'
import type { Assignee } from '../assignee'
import type { Report } from '../report'
import { onlyWhenInHand } from './only-when-in-hand'

/** A worker takes up what was parked before its day has come; the resident is told. */
export const unpark = onlyWhenInHand(
  action({
    may: ({ state }: Report) => state === 'parked' || 'NOT_NOW',
    does: (report, _, key, { takenOn }: WorkerFacts) =>
      withUnparking(report, takenOn(report), { resident: 'unparked' }, key),
  }),
)

/** The report taken up again once its review day has come; whoever has it is told. */
export function withReview(report: Report, key: CommandKey): Report {
  const { assignee, deadline } = report
  if (!assignee || key.at < startOfDay(deadline.answerBy)) return report
  return withUnparking(report, assignee, { assignee: 'review' }, key)
}

function withUnparking(report: Report, assignee: Assignee, tell: NonNullable<Entry['tell']>, key: CommandKey) {
  const deadline = newDeadline(report, assignee.kind, key.at)
  const entry = { event: 'unparked', to: assignee.name, until: deadline.answerBy, tell } as const
  return withEntry(report, 'accepted', key, entry, { assignee, deadline })
}

export const unparkReport = workerCommand(unpark)
