import type { CommunityPosts } from '../modules/estate/community'
import type { Street } from '../modules/estate/street'
import { findAbsence } from '../modules/estate/absence-and-stand-in'
import { isHeld } from '../modules/estate/term'
import { householdHeldBy, householdsActedFor, type HouseholdReader } from './household-caller'
import { workerHeldBy, type WorkerCaller } from './worker-caller'

/** Where the posts are that decide who may know: the thing's own community, and others in which somebody may be excluded from it. */
export type PostsAsked = { community: CommunityPosts; elsewhere: readonly CommunityPosts[] }

/** The persons who act for one of these households now, whoever stands in for one that is away and not its holder, as far as they may know of it. */
export function householdRecipients(
  householdIds: readonly string[],
  mayKnow: (caller: HouseholdReader) => boolean,
  { community, elsewhere }: PostsAsked,
  at: Date,
): string[] {
  return distinct(
    community.terms.flatMap(({ holder }) => {
      const held = holder && householdHeldBy(community, holder.key, at)
      const actsFor = (id: string) =>
        held?.households.includes(id) && !(held.ownPosts.includes(id) && findAbsence(community, id, at))
      if (!held || !householdIds.some(actsFor)) return []
      return mayKnow({ ...held, besides: householdsActedFor(elsewhere, holder.key, at) }) ? [held.personId] : []
    }),
  )
}

/** The worker whose term is named; when that one is gone, everybody at the desk, as far as they may know of it. */
export function workerRecipients(
  { to, ids }: { to: 'community' | 'street'; ids: readonly string[] },
  mayKnow: (caller: WorkerCaller) => boolean,
  { community, elsewhere, street }: PostsAsked & { street: Street | null },
  at: Date,
): string[] {
  const personsIn = (terms: CommunityPosts['terms']) =>
    terms.flatMap((term) => {
      const caller =
        term.holder &&
        isHeld(term, at) &&
        workerHeldBy(street ? [street] : [], [community, ...elsewhere], term.holder.key, at)
      return caller && term.role === 'worker' && mayKnow(caller) ? [caller.personId] : []
    })
  const named = personsIn([...(street?.terms ?? []), ...community.terms].filter(({ id }) => ids.includes(id)))
  return distinct(named.length > 0 ? named : personsIn(to === 'street' ? (street?.terms ?? []) : community.terms))
}

function distinct(personIds: string[]) {
  return [...new Set(personIds)]
}
