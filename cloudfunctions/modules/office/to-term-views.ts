import { dayOf } from '../../platform/shanghai'
import { isHeld, isOpenInvitation } from '../estate/term'
import type { SetUpTerm } from '../estate/set-up'

/** Who is in by which term, and which invitations are open; what is over is not shown. `mine` is the term by which somebody looks at them. */
export function toTermViews({ terms }: { terms: readonly SetUpTerm[] }, at: Date, mine: string) {
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
      isMine: termId === mine,
    }))
}
