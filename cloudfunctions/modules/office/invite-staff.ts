import type { deskOffice } from '@contract/office/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { isOpenInvitation } from '../estate/term'
import { newInvitation } from '../invitation/new-invitation'
import { changeCommunity } from './change-community'
import { changeStreet } from './change-street'
import type { SetUpTerm } from '../estate/set-up'

/** So many invitations to one place may be open at a time. */
const OPEN_MAX = 5

type No = Refused<'NOT_FOUND' | 'TOO_MANY_INVITATIONS'>

/** A code for a new worker: of the street, of a community, or of some of its estates. */
export const inviteStaff: UseCase<typeof deskOffice.inviteStaff, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { commandId, placeId, estateIds } = input
  const at = needs.now()
  const press = ['staff', placeId, ...(estateIds ?? []), commandId].join()
  const { code, term } = newInvitation({ role: 'worker', householdId: null }, caller.personId, press, at)
  const invitation = { ...term, estateIds }
  const isStreet = caller.scope.kind === 'street' && placeId === caller.scope.id
  if (isStreet && estateIds !== null) return refuse('NOT_FOUND')
  const after = isStreet
    ? await changeStreet<No>({ commandId, streetId: placeId }, caller, needs, (street) =>
        withTerm(street, invitation, at),
      )
    : await changeCommunity<No>({ commandId, communityId: placeId }, caller, needs, (community) => {
        const isKnown = (id: string) => community.estates.some((estate) => estate.id === id)
        return (estateIds ?? []).every(isKnown) ? withTerm(community, invitation, at) : refuse('NOT_FOUND')
      })
  if (after instanceof Refused) return after
  const standing = after.terms.find(({ id }) => id === term.id) ?? (await needs.estate.endedTerm(term.codeHash)) ?? term
  return { code, post: after.name, expiresAt: standing.expiresAt.toISOString() }
}

function withTerm<Place extends { terms: SetUpTerm[] }>(place: Place, invitation: SetUpTerm, at: Date): Place | No {
  const open = place.terms.filter((term) => term.role === 'worker' && isOpenInvitation(term, at))
  return open.length >= OPEN_MAX ? refuse('TOO_MANY_INVITATIONS') : { ...place, terms: [...place.terms, invitation] }
}
