import type { worker } from '@contract/worker'
import { managesCommunity, type Scope } from '../../../access/scope'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { toWorkerAbsences } from '../views/to-worker-absences'

/** The absences in the worker's communities, first those that nobody stands in for, then by the day they begin. */
export const listAbsences: UseCase<typeof worker.listAbsences, WorkerCaller, Needs> = async (
  _,
  { scope },
  { estate, now },
) => {
  const communities = await estate.postsIn(placeOf(scope))
  const absences = communities
    .filter((community) => managesCommunity(scope, community))
    .flatMap((community) => toWorkerAbsences(community, now()))
  const rank = (absence: (typeof absences)[number]) => `${isUncovered(absence) ? 0 : 1} ${absence.from}`
  return { absences: absences.sort((one, other) => (rank(one) < rank(other) ? -1 : 1)) }
}

/** Whether nobody acts for it now, or nobody agreed to when it begins. */
function isUncovered({ begun, actsNow, state }: { begun: boolean; actsNow: string | null; state: string }) {
  return begun ? actsNow === null : state !== 'agreed'
}

/** Whose posts are read for a worker of this scope. */
export function placeOf(scope: Scope) {
  return scope.kind === 'street' ? { streetId: scope.id } : { communityId: scope.id }
}
