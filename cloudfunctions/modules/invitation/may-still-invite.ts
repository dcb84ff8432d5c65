import { isHeld, type Term } from '../estate/term'

/** Whether an invitation is still worth something: whoever made it works, at this moment, for the whole community or its street; one that came with the place itself is nobody's. */
export function mayStillInvite({ invitedBy }: Term, terms: readonly Term[], at: Date) {
  return (
    invitedBy === null ||
    terms.some(
      (term) =>
        term.role === 'worker' && term.estateIds === null && term.holder?.personId === invitedBy && isHeld(term, at),
    )
  )
}
