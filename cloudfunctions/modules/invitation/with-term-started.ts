import { refuse } from '../../platform/refuse'
import { isHeld, type Term } from '../estate/term'

type Holder = NonNullable<Term['holder']>

/** The invitation becomes the holder's term, from now; whoever held the same household hands over at that moment. Once only, and only while whoever made it could still make it (`stands`). */
export function withTermStarted(codeHash: string, holder: Holder, stands: (invitation: Term) => boolean, at: Date) {
  return <Place extends { terms: Term[] }>(place: Place) => {
    const invited = place.terms.find((term) => term.codeHash === codeHash)
    if (!invited) return refuse('INVITATION_UNKNOWN')
    if (invited.holder)
      return invited.holder.key === holder.key && isHeld(invited, at) ? place : refuse('INVITATION_USED')
    if (at >= invited.expiresAt) return refuse('INVITATION_EXPIRED')
    if (!stands(invited)) return refuse('INVITATION_VOID')
    return { ...place, terms: place.terms.map((term) => handedOver(term, invited, holder, at)) }
  }
}

function handedOver(term: Term, invited: Term, holder: Holder, at: Date): Term {
  if (term.id === invited.id) return { ...term, holder, from: at, until: null }
  const former =
    invited.role === 'household' &&
    term.role === 'household' &&
    term.householdId === invited.householdId &&
    isHeld(term, at)
  return former ? { ...term, until: at } : term
}
