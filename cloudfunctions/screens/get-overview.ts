import type { worker } from '@contract/worker'
import { workerQueue } from '@contract/report/worker-queue'
import { isCommunityInScope, managesCommunity } from '../access/scope'
import type { WorkerCaller } from '../access/worker-caller'
import { findAwaySpans } from '../modules/absence/find-away-spans'
import { placeOf } from '../modules/absence/read/list-absences'
import { findUnknownYear } from '../modules/calendar/calendar'
import { hoursStopped } from '../modules/heartbeat/heartbeat'
import type { WorkerNeeds } from '../needs'
import type { UseCase } from '../platform/use-case'

/** The worker's queues, counted, and whether posts are theirs to give. */
export const getOverview: UseCase<typeof worker.getOverview, WorkerCaller, WorkerNeeds> = async (
  _,
  caller,
  { queues, meetings, estate, heartbeats, now },
) => {
  const at = now()
  const countAway = async () => {
    const away = findAwaySpans(await estate.postsIn(placeOf(caller.scope)), at)
    return { away, due: away.length > 0 ? await queues.countInQueue('away', caller, at, away) : 0 }
  }
  const [communities, counts, absent, checkingMeetings, beat] = await Promise.all([
    estate.communities(),
    Promise.all(ofThemselves.map(async (queue) => [queue, await queues.countInQueue(queue, caller, at)] as const)),
    countAway(),
    meetings.countToLookAt(caller.scope),
    heartbeats.last(),
  ])
  const { name, scope, post } = caller
  const mayInvite = communities.some((community) => managesCommunity(scope, community))
  return {
    name,
    scope: post.name,
    communities: communities
      .filter((community) => isCommunityInScope(scope, community))
      .map(({ _id: id, name, phone }) => ({ id, name, phone })),
    unknownYear: findUnknownYear(at, caller.calendar),
    remindersStopped: hoursStopped(beat, at),
    mayInvite,
    worksFor: scope.kind,
    counts: {
      ...(Object.fromEntries(counts) as Record<(typeof ofThemselves)[number], number>),
      away: absent.due,
      checkingMeetings,
    },
    ...(mayInvite && {
      absences: { away: absent.away.length, uncovered: absent.away.filter(({ isCovered }) => !isCovered).length },
    }),
  }
}

/** All but what is due while somebody is away, which is counted by who that is. */
const ofThemselves = workerQueue.options.filter((queue) => queue !== 'away')
