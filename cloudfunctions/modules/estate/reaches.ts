import type { Database } from '../../platform/cloud'
import type { Where } from '../../platform/raw-collection'
import type { Scope } from './worker-caller'

type Place = { streetId: string; communityId: string; estateId: string }

/** Whether a worker's scope reaches what happens in this place. */
export function reaches(scope: Scope, place: Place) {
  if (scope.kind === 'street') return place.streetId === scope.id
  return place.communityId === scope.id && (scope.kind === 'community' || scope.estateIds.includes(place.estateId))
}

/** The same, asked of a collection. */
export function within(scope: Scope, is: Database['command']): Where {
  if (scope.kind === 'street') return { streetId: scope.id }
  return { communityId: scope.id, ...(scope.kind === 'estates' && { estateId: is.in([...scope.estateIds]) }) }
}
