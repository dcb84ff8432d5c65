import type { routeReason } from '@contract/report/route-reason'
import type { ReportForm } from '@contract/report/form'
import type * as z from 'zod/mini'
import { householdOf, holderOf, type Community, type CommunityPosts } from '../estate/community'
import { dayOf } from '../../platform/shanghai'
import { findDuty } from '../estate/find-duty'
import { findCoverage, type Place } from '../estate/find-coverage'
import { findAbsence, isAvailable, findStandIn } from '../estate/absence-and-stand-in'
import { categoryRules } from './category-rules'
import type { Assignee } from './assignee'

export type RouteReason = z.output<typeof routeReason>
export type Routing = { assignee: Assignee | null; route: RouteReason }

type Sent = Pick<ReportForm, 'category' | 'handTo' | 'identity'> & { place: Place; residentId: string | null }

/** Where a report goes and why (docs/behaviour/report.md, Routing): by the resident's wish, its category, who looks after the place, who is there now. */
export function route(sent: Sent, community: Community, at: Date): Routing {
  if (sent.handTo === 'street') return { assignee: toStreet(community), route: because('handed-to-street') }
  if (sent.handTo === 'community') return { assignee: toCommunity(community), route: because('handed-to-community') }

  const isTheirs = (id: string) => isHeldBy(community, id, sent.residentId, at)
  const found = findAssignees(community, sent.place, at, isTheirs)
  const own = found?.households.some(isTheirs)
  if (own) return { assignee: toCommunity(community), route: ownReason(sent) }
  if (categoryRules[sent.category].forced) return { assignee: toCommunity(community), route: because('category') }
  if (found) return { assignee: toHouseholds(community, found.households), route: found.route }
  const onDuty = findDuty(community, dayOf(at))
  if (onDuty !== null) return { assignee: toCommunity(community, onDuty), route: because('duty') }
  return { assignee: null, route: because('nobody') }
}

/** "Their own household" would say who an anonymous resident is. */
export function ownReason({ identity }: Pick<Sent, 'identity'>) {
  return because(identity === 'anonymous' ? 'handed-to-community' : 'own-household')
}

/** Whoever looks after the place now; a resident's own stand-in is passed by, nobody handles their own. */
function findAssignees(community: Community, place: Place, at: Date, isPassedBy: (householdId: string) => boolean) {
  const covering = findCoverage(community, place, at)
  const primaries = covering.filter(({ row }) => row.role === 'primary')
  const name = (id: string) => householdOf(community, id)?.name ?? null

  const there = primaries.filter(({ row }) => isAvailable(community, row.householdId, at))
  const nearest = there[0]?.level
  if (nearest) {
    const households = there.filter(({ level }) => level === nearest).map(({ row }) => row.householdId)
    return { households: [...new Set(households)], route: because(nearest, households.map(name).join('、')) }
  }

  for (const { row } of primaries) {
    const standIn = findAbsence(community, row.householdId, at)
      ? findStandIn(community, row.householdId, at, isPassedBy)
      : null
    if (standIn) return { households: [standIn], route: because('stand-in', name(standIn), name(row.householdId)) }
  }

  const backup = covering.find(({ row }) => row.role === 'backup' && isAvailable(community, row.householdId, at))
  return backup && { households: [backup.row.householdId], route: because('backup', name(backup.row.householdId)) }
}

export function isHeldBy(community: Pick<Community, 'terms'>, householdId: string, personId: string | null, at: Date) {
  return personId !== null && holderOf(community, householdId, at)?.holder?.personId === personId
}

export function because(
  code: RouteReason['code'],
  household: string | null = null,
  absent: string | null = null,
): RouteReason {
  return { code, household, absent }
}

export function toHouseholds(community: Pick<CommunityPosts, 'households'>, ids: string[]): Assignee {
  const names = ids.map((id) => householdOf(community, id)?.name ?? '')
  return { kind: 'household', ids, name: names.join('、'), worker: null }
}

export function toCommunity(
  community: Pick<CommunityPosts, '_id' | 'name' | 'duty'>,
  worker: string | null = community.duty,
): Assignee {
  return { kind: 'community', ids: [community._id], name: community.name, worker }
}

export function toStreet({ street }: Pick<CommunityPosts, 'street'>, worker: string | null = null): Assignee {
  return { kind: 'street', ids: [street.id], name: street.name, worker }
}
