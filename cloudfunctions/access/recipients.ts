import type { Community } from '../modules/estate/community'
import type { Street } from '../modules/estate/street'
import { isHeld } from '../modules/estate/term'
import { householdHeldBy, type HouseholdCaller } from './household-caller'
import { workerHeldBy, type WorkerCaller } from './worker-caller'

/** The persons who act for one of these households now, a stand-in too, as far as they may know of it. */
export function householdRecipients(
  householdIds: readonly string[],
  mayKnow: (caller: HouseholdCaller) => boolean,
  community: Community,
  at: Date,
): string[] {
  return distinct(
    community.terms.flatMap(({ holder }) => {
      const caller = holder && householdHeldBy(community, holder.key, at)
      if (!caller || !mayKnow(caller)) return []
      return householdIds.some((id) => caller.households.includes(id)) ? [caller.personId] : []
    }),
  )
}

/** The worker whose term is named; when that one is gone, everybody at the desk, as far as they may know of it. */
export function workerRecipients(
  { to, ids }: { to: 'community' | 'street'; ids: readonly string[] },
  mayKnow: (caller: WorkerCaller) => boolean,
  { community, street }: { community: Community; street: Street },
  at: Date,
): string[] {
  const personsIn = (terms: Community['terms']) =>
    terms.flatMap((term) => {
      const caller = term.holder && isHeld(term, at) && workerHeldBy([street], [community], term.holder.key, at)
      return caller && term.role === 'worker' && mayKnow(caller) ? [caller.personId] : []
    })
  const named = personsIn([...street.terms, ...community.terms].filter(({ id }) => ids.includes(id)))
  return distinct(named.length > 0 ? named : personsIn(to === 'street' ? street.terms : community.terms))
}

function distinct(personIds: string[]) {
  return [...new Set(personIds)]
}
