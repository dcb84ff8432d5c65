import { buildingOf, type Community } from './community'
import { reaches } from './reaches'
import type { WorkerCaller } from './worker-caller'

/** Whether the worker's term reaches this community. */
export function coversCommunity({ scope }: WorkerCaller, { _id, street }: Community) {
  return scope.kind === 'street' ? street.id === scope.id : _id === scope.id
}

/** Whether it reaches this building of a community. */
export function coversBuilding({ scope }: WorkerCaller, community: Community, buildingId: string) {
  const { _id: communityId, street } = community
  const estateId = buildingOf(community, buildingId)?.estateId
  return estateId !== undefined && reaches(scope, { streetId: street.id, communityId, estateId })
}

/** Whether it reaches the whole of it: inviting is not for the worker of some estates. */
export function leads(worker: WorkerCaller, community: Community) {
  return worker.scope.kind !== 'estates' && coversCommunity(worker, community)
}
