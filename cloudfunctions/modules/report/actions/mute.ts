import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { WorkerNeeds } from '../../../needs'
import { DAY_MS } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { workerCommand, type WorkerFacts } from '../commands-on-report'
import { withEntry } from '../history'
import type { Report } from '../report'

const MUTED_DAYS = 30

/** A worker of the whole community takes nothing new of whoever sent this report for 30 days, without learning who that is; danger passes. Their page tells them, and whom to call. */
export const muteSender = action({
  may: (report: Report, { at, worker: { scope } }: WorkerFacts) =>
    (scope.kind !== 'estates' && report.residentId !== null && !isMuted(report, at)) || 'NOT_NOW',
  does: (report, _, key) => {
    const until = new Date(key.at.getTime() + MUTED_DAYS * DAY_MS)
    const event = { event: 'muted', until, tell: { resident: 'muted' } } as const
    return withEntry(report, report.state, key, event, { mutedUntil: until })
  },
})

/** What was said on this report counts no more. */
export const unmuteSender = action({
  may: (report: Report, { at, worker: { scope } }: WorkerFacts) =>
    (scope.kind !== 'estates' && isMuted(report, at)) || 'NOT_NOW',
  does: (report, _, key) => withEntry(report, report.state, key, { event: 'unmuted' }, { mutedUntil: null }),
})

function isMuted({ mutedUntil }: Pick<Report, 'mutedUntil'>, at: Date) {
  return mutedUntil !== undefined && mutedUntil !== null && at < mutedUntil
}

const muteKept = workerCommand(muteSender)
const unmuteKept = workerCommand(unmuteSender)

/** It holds before the report says so: a press that broke off is finished by the same press. */
export const muteResident: UseCase<typeof worker.muteResident, WorkerCaller, WorkerNeeds> = (input, caller, needs) =>
  muteKept(input, caller, needs, {
    first: async ({ _id, communityId, residentId }, { mutedUntil }) => {
      const key = residentId === null ? null : await needs.people.keyOf(residentId)
      if (key !== null && mutedUntil) await needs.mutes.add(_id, key, { communityId, until: mutedUntil })
    },
  })

export const unmuteResident: UseCase<typeof worker.unmuteResident, WorkerCaller, WorkerNeeds> = (
  input,
  caller,
  needs,
) => unmuteKept(input, caller, needs, { first: ({ _id }) => needs.mutes.lift(_id) })
