import type { deskOffice } from '@contract/office/desk'
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
  const street = await findStreetToManage(caller.scope.id, caller, needs)
  if (!street) return refuse('NOT_FOUND')
  const press = { procedure: needs.procedure, commandId: input.commandId }
  const key = commandKey(byWorker(caller), press, needs.now())
  const { thing, created } = await needs.offices.addCommunity(withCommand(newCommunity(street, input), key))
  return created || hasCommandOf(thing, key) ? { communityId: thing._id } : refuse('NAME_TAKEN')
}
