import type { deskOperations } from '@contract/operations/desk'
import type { WorkerCaller } from '../access/worker-caller'
import { hoursStopped } from '../modules/heartbeat/heartbeat'
import { COUNTED_MAX } from '../modules/operations/door-day'
import { toDoorViews, unreadableIn } from '../modules/operations/to-door-views'
import type { DeskNeeds } from '../needs'
import { refuse } from '../platform/refuse'
import { DAY_MS, dayOf, startOfDay } from '../platform/shanghai'
import type { UseCase } from '../platform/use-case'

/** Today and the six days before. */
const DAYS = 7

/** How the service itself is doing, for whoever works for the street. */
export const getOperations: UseCase<typeof deskOperations.getOperations, WorkerCaller, DeskNeeds> = async (
  _,
  caller,
  { estate, heartbeats, queues, meetings, doorDays, operations, now },
) => {
  const { scope } = caller
  if (scope.kind !== 'street') return refuse('NOT_FOUND')
  const at = now()
  const since = startOfDay(new Date(at.getTime() - (DAYS - 1) * DAY_MS))
  const from = dayOf(since)
  const letterStates = async () => {
    const communities = (await estate.communities()).filter(({ street }) => street.id === scope.id)
    return operations.letterStates(
      scope.id,
      communities.map(({ _id }) => _id),
      since,
    )
  }
  const [beat, letters, reports, checkingMeetings, days, used] = await Promise.all([
    heartbeats.last(),
    letterStates(),
    queues.countInQueue('checking', caller, at),
    meetings.countToLookAt(scope),
    doorDays.since(from),
    operations.used(),
  ])
  return {
    from,
    beatAt: beat?.at.toISOString() ?? null,
    hoursStopped: hoursStopped(beat, at),
    letters: countByState(letters),
    checking: { reports, meetings: checkingMeetings },
    unreadable: unreadableIn(days),
    countedMax: COUNTED_MAX,
    doors: toDoorViews(days),
    used: used && { ...used, at: used.at.toISOString() },
  }
}

function countByState(counted: readonly { _id: string; count: number }[]) {
  const counts = { waiting: 0, sending: 0, sent: 0, 'no-credit': 0, failed: 0, past: 0 }
  for (const { _id, count } of counted) if (_id in counts) counts[_id as keyof typeof counts] += count
  return counts
}
