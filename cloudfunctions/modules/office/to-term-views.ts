import { dayOf } from '../../platform/shanghai'
import { isHeld, isOpenInvitation, type Term } from '../estate/term'

/** Who is in by which term, and which invitations are open; what is over is not shown. */
export function toTermViews({ terms }: { terms: readonly Term[] }, at: Date) {
  return terms
    .filter((term) => isHeld(term, at) || isOpenInvitation(term, at))
    .map(({ id: termId, role, holder, householdId, estateIds, from, plannedUntil, expiresAt }) => ({
      termId,
      role,
      holder: holder?.name ?? null,
      householdId,
      estateIds,
      from: from && dayOf(from),
      plannedUntil: plannedUntil ?? null,
      expiresAt: holder ? null : expiresAt.toISOString(),
    }))
}
