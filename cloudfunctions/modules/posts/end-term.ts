import type { deskOffice } from '@contract/office/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { changeCommunity } from '../office/change-community'
import { changeStreet } from '../office/change-street'
import { endedAt } from './actions/retire'
import { handOverReports } from './hand-over-reports'
import type { SetUpTerm } from '../estate/set-up'

/** 卸任: access ends at once, and an invitation that is open is taken back. What a household had whose holder leaves goes on; a worker's stays on the desk, for whoever is there. */
export const endTerm: UseCase<typeof deskOffice.endTerm, WorkerCaller, EstateNeeds> = async (input, caller, needs) => {
  const { commandId, placeId, termId } = input
  if (caller.scope.kind === 'street' && placeId === caller.scope.id) {
    const street = await changeStreet<Refused<'NOT_FOUND'>>(
      { commandId, streetId: placeId },
      caller,
      needs,
      (one, { at }) => withTermEnded(one, termId, at),
    )
    return street instanceof Refused ? street : { id: placeId }
  }
  const after = await changeCommunity<Refused<'NOT_FOUND'>>(
    { commandId, communityId: placeId },
    caller,
    needs,
    (community, { at }) => {
      const ended = withTermEnded(community, termId, at)
      return ended instanceof Refused || community.duty !== termId ? ended : { ...ended, duty: null }
    },
  )
  if (after instanceof Refused) return after
  // Asked of what stands: a press that comes again finds what the first one left undone.
  const term = after.terms.find(({ id }) => id === termId)
  if (term?.holder && term.householdId !== null) await handOverReports(after, term.householdId, needs)
  return { id: placeId }
}

function withTermEnded<Place extends { terms: SetUpTerm[] }>(place: Place, termId: string, at: Date) {
  if (place.terms.every(({ id }) => id !== termId)) return refuse('NOT_FOUND')
  return { ...place, terms: place.terms.map((term) => (term.id === termId ? endedAt(term, at) : term)) }
}
