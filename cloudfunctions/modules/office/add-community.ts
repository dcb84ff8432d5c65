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

/** A street worker opens a community: two of the same name there are not. */
export const addCommunity: UseCase<typeof deskOffice.addCommunity, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const [street, communities] = await Promise.all([
    findStreetToManage(caller.scope.id, caller, needs),
    needs.estate.communities(),
  ])
  if (!street) return refuse('NOT_FOUND')
  const isNamedSo = ({ name }: { name: string }) => placeKey(name) === placeKey(input.name)
  const press = { procedure: needs.procedure, commandId: input.commandId }
  const key = commandKey(byWorker(caller), press, needs.now())
  // The id is made of the name, and stays with a community that gave the name up.
  for (let before = 0; ; before++) {
    const made = newCommunity(street, input, before)
    if (communities.some((one) => one._id !== made._id && one.street.id === street._id && isNamedSo(one)))
      return refuse('NAME_TAKEN')
    const { thing, created } = await needs.offices.addCommunity(withCommand(made, key))
    if (created || hasCommandOf(thing, key)) return { communityId: thing._id }
    if (isNamedSo(thing)) return refuse('NAME_TAKEN')
  }
}
