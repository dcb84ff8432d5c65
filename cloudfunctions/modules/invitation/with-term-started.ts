import { refuse } from '../../platform/refuse'
import { isHeld, type Term } from '../estate/term'

/** Who redeems an invitation, and by which press. */
export type Redeeming = { holder: NonNullable<Term['holder']>; press: string }

/** The invitation becomes the holder's term, from now; whoever held the same household hands over at that moment. Once only, and only while whoever made it could still make it (`stands`). */
export function withTermStarted(codeHash: string, by: Redeeming, stands: (invitation: Term) => boolean, at: Date) {
  return <Place extends { terms: Term[] }>(place: Place) => {
    const invited = place.terms.find((term) => term.codeHash === codeHash)
    if (!invited) return refuse('INVITATION_UNKNOWN')
    if (invited.holder) return isAnsweredAgain(invited, by, at) ? place : refuse('INVITATION_USED')
    if (at >= invited.expiresAt) return refuse('INVITATION_EXPIRED')
    if (!stands(invited)) return refuse('INVITATION_VOID')
    return { ...place, terms: place.terms.map((term) => handedOver(term, invited, by, at)) }
  }
}

/** Whether a redeemed code is answered as it was: to its holder while they hold the post, and to the very press that redeemed it. */
export function isAnsweredAgain(term: Term, { holder, press }: Redeeming, at: Date) {
  return term.holder?.key === holder.key && (isHeld(term, at) || term.redeemedBy === press)
}

function handedOver(term: Term, invited: Term, { holder, press }: Redeeming, at: Date): Term {
  if (term.id === invited.id) return { ...term, holder, redeemedBy: press, from: at, until: null }
  const former =
    invited.role === 'household' &&
    term.role === 'household' &&
    term.householdId === invited.householdId &&
    isHeld(term, at)
  return former ? { ...term, until: at } : term
}
