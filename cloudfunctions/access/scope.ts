import { buildingOf, type Community, type CommunityCard } from '../modules/estate/community'
import type { Database } from '../platform/connect-cloud'
import type { Where } from '../platform/open-raw-collection'

/** What a worker's term covers: a street, a community, or some of its estates. */
export type Scope =
  | { kind: 'street'; id: string }
  | { kind: 'community'; id: string }
  | { kind: 'estates'; id: string; estateIds: readonly string[] }

type Place = { streetId: string; communityId: string; estateId: string }

/** Whether what happens in this place is in the scope. */
export function inScope(scope: Scope, place: Place) {
  if (scope.kind === 'street') return place.streetId === scope.id
  return place.communityId === scope.id && (scope.kind === 'community' || scope.estateIds.includes(place.estateId))
}

/** The same, asked of a collection. */
export function scopeQuery(scope: Scope, is: Database['command']): Where {
  if (scope.kind === 'street') return { streetId: scope.id }
  return { communityId: scope.id, ...(scope.kind === 'estates' && { estateId: is.in([...scope.estateIds]) }) }
}

/** Whether the scope covers something of this community. */
export function isCommunityInScope(scope: Scope, { _id, street }: Pick<CommunityCard, '_id' | 'street'>) {
  return scope.kind === 'street' ? street.id === scope.id : _id === scope.id
}

/** Whether this building of the community is in the scope. */
export function isBuildingInScope(scope: Scope, community: Community, buildingId: string) {
  const { _id: communityId, street } = community
  const estateId = buildingOf(community, buildingId)?.estateId
  return estateId !== undefined && inScope(scope, { streetId: street.id, communityId, estateId })
}

/** Whether the whole community is in the scope: inviting is not for the worker of some estates. */
export function managesCommunity(scope: Scope, community: Pick<CommunityCard, '_id' | 'street'>) {
  return scope.kind !== 'estates' && isCommunityInScope(scope, community)
}
