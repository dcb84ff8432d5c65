import { refuse } from '../../platform/refuse'
import { isHeld, type Term } from '../estate/term'

type Holder = NonNullable<Term['holder']>

/** The invitation becomes the holder's term, from now; whoever held the same household hands over at that moment. Once only. */
export function withTermStarted(codeHash: string, holder: Holder, at: Date) {
  return <Place extends { terms: Term[] }>(place: Place) => {
    const invited = place.terms.find((term) => term.codeHash === codeHash)
    if (!invited) return refuse('INVITATION_UNKNOWN')
    if (invited.holder?.key === holder.key) return place
    if (invited.holder) return refuse('INVITATION_USED')
    if (at >= invited.expiresAt) return refuse('INVITATION_EXPIRED')
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
