import { buildingOf, type Community } from './community'
import type { WorkerCaller } from './worker-caller'

/** Whether the worker's term reaches this community. */
export function coversCommunity({ scope }: WorkerCaller, { _id, street }: Community) {
  return scope.kind === 'street' ? street.id === scope.id : _id === scope.id
}

/** Whether it reaches this building of a community. */
export function coversBuilding(worker: WorkerCaller, community: Community, buildingId: string) {
  if (!coversCommunity(worker, community)) return false
  const { scope } = worker
  const estateId = buildingOf(community, buildingId)?.estateId
  return scope.kind !== 'estates' || (estateId !== undefined && scope.estateIds.includes(estateId))
}

/** Whether it reaches the whole of it: inviting is not for the worker of some estates. */
export function leads(worker: WorkerCaller, community: Community) {
  return worker.scope.kind !== 'estates' && coversCommunity(worker, community)
}
