import type { deskOffice } from '@contract/office/desk'
import { placeKey } from '@contract/estate/plain-place-name'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { commandKey } from '../../workflow/command-key'
import { hasCommandOf, withCommand } from './change-community'
import { findStreetToManage } from './change-street'
import { newCommunity } from './new-community'

/** A street worker opens a community: two of the same name there are not; a name that one gave up may be another's. */
export const addCommunity: UseCase<typeof deskOffice.addCommunity, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const street = await findStreetToManage(caller.scope.id, caller, needs)
  if (!street) return refuse('NOT_FOUND')
  const press = { procedure: needs.procedure, commandId: input.commandId }
  const key = commandKey(byWorker(caller), press, needs.now())
  const standing = await needs.offices.communitiesOf(street._id)
  const mine = standing.find((one) => hasCommandOf(one, key))
  if (mine) return { communityId: mine._id }
  const isNamesake = ({ name }: { name: string }) => placeKey(name) === placeKey(input.name)
  if (standing.some(isNamesake)) return refuse('NAME_TAKEN')
  // Each id is taken by whoever comes first: two presses at once meet at the same one.
  for (let again = 0; again <= standing.length + 1; again++) {
    const { thing, created } = await needs.offices.addCommunity(withCommand(newCommunity(street, input, again), key))
    if (created || hasCommandOf(thing, key)) return { communityId: thing._id }
    if (isNamesake(thing)) break
  }
  return refuse('NAME_TAKEN')
}
