import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { householdOf, type KeptCommunity } from '../estate/community'
import type { Term } from '../estate/term'
import { mayStillInvite } from './may-still-invite'
import { withTermStarted } from './with-term-started'
import type { Visitor } from '../people/person'

/** Whoever has the code takes the post; the household's former holder hands over in the same write. */
export const redeemInvitation: UseCase<typeof resident.redeemInvitation, Visitor, Needs> = async (
  input,
  visitor,
  { people, estate, now },
) => {
  const codeHash = digest('invitation', input.code)
  const [{ personId }, community, street] = await Promise.all([
    people.residentFor(visitor),
    estate.communityInviting(codeHash),
    estate.streetInviting(codeHash),
  ])
  const at = now()
  const holder = { key: visitor.key, personId, name: input.name, showName: input.showName }

  if (community) {
    const above = await findTermsAbove(community, codeHash, at, estate)
    const stands = (invitation: Term) => mayStillInvite(invitation, [...community.terms, ...above], at)
    const after = await estate.changeCommunity(community, withTermStarted(codeHash, holder, stands, at))
    if (after instanceof Refused) return known(after)
    const term = after.terms.find((term) => term.codeHash === codeHash)
    const post = term?.householdId ? householdOf(after, term.householdId)?.name : after.name
    return { role: term?.role ?? 'worker', post: post ?? after.name }
  }
  if (!street) return refuseUnheld(await estate.endedTerm(codeHash))
  const stands = (invitation: Term) => mayStillInvite(invitation, street.terms, at)
  const after = await estate.changeStreet(street, withTermStarted(codeHash, holder, stands, at))
  return after instanceof Refused ? known(after) : { role: 'worker', post: after.name }
}

/** The terms of the community's street, when whoever made the invitation is none of its own workers. */
async function findTermsAbove({ terms, street }: KeptCommunity, codeHash: string, at: Date, estate: Needs['estate']) {
  const invitation = terms.find((term) => term.codeHash === codeHash)
  if (!invitation || mayStillInvite(invitation, terms, at)) return []
  return (await estate.street(street.id))?.terms ?? []
}

/** A code that stands nowhere any more, by what became of it. */
function refuseUnheld(ended: Term | null) {
  if (!ended) return refuse('INVITATION_UNKNOWN')
  return refuse(ended.holder ? 'INVITATION_USED' : 'INVITATION_EXPIRED')
}

/** A place that is gone since invites nobody. */
function known<No extends Refused>(refused: No) {
  return refused.code === 'NOT_FOUND' ? refuse('INVITATION_UNKNOWN') : (refused as Exclude<No, Refused<'NOT_FOUND'>>)
}
