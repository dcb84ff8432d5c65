import type { WorkerCaller } from '../estate/worker-caller'

/** The worker's street or community, as a query; estates are looked at afterwards. */
export function placesIn({ scope }: WorkerCaller): Record<string, string> {
  return scope.kind === 'street' ? { streetId: scope.id } : { communityId: scope.id }
}

/** Whether the place lies within the worker's scope. */
export function coversPlace(
  { scope }: WorkerCaller,
  place: { streetId: string; communityId: string; estateId: string },
) {
  if (scope.kind === 'street') return place.streetId === scope.id
  return place.communityId === scope.id && (scope.kind === 'community' || scope.estateIds.includes(place.estateId))
}
