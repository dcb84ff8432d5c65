import type { deskOffice } from '@contract/office/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { findStreetToManage } from './change-street'
import { toStreetView } from './to-office-view'

/** A street worker's street, with its communities. */
export const getStreet: UseCase<typeof deskOffice.getStreet, WorkerCaller, EstateNeeds> = async (_, caller, needs) => {
  const [street, communities] = await Promise.all([
    findStreetToManage(caller.scope.id, caller, needs),
    needs.estate.communities(),
  ])
  if (!street) return refuse('NOT_FOUND')
  return {
    street: toStreetView(street, needs.now(), caller.termId),
    communities: communities
      .filter((community) => community.street.id === street._id)
      .map(({ _id: id, name, phone }) => ({ id, name, phone })),
  }
}
