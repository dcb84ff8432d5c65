import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { householdOf } from '../estate/community'
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
  const holder = { key: visitor.key, personId, name: input.name, showName: input.showName }
  const take = withTermStarted(codeHash, holder, now())
  const never = () => false

  if (community) {
    const after = await estate.changeCommunity(community._id, take, never, { known: community })
    if (after instanceof Refused) return known(after)
    const term = after.terms.find((term) => term.codeHash === codeHash)
    const post = term?.householdId ? householdOf(after, term.householdId)?.name : after.name
    return { role: term?.role ?? 'worker', post: post ?? after.name }
  }
  if (!street) return refuse('INVITATION_UNKNOWN')
  const after = await estate.changeStreet(street._id, take, never, { known: street })
  return after instanceof Refused ? known(after) : { role: 'worker', post: after.name }
}

/** A place that is gone since invites nobody. */
function known<No extends Refused>(refused: No) {
  return refused.code === 'NOT_FOUND' ? refuse('INVITATION_UNKNOWN') : (refused as Exclude<No, Refused<'NOT_FOUND'>>)
}
