import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from './actors'
import { filedForNeighbour } from './filed-for-neighbour'

/** 替邻居记一条, by a household of the community. */
export const fileForNeighbour: UseCase<typeof household.fileForNeighbour, HouseholdCaller, Needs> = (
  form,
  caller,
  needs,
) =>
  filedForNeighbour(
    form,
    { ...byHousehold(caller), personId: caller.personId },
    Promise.resolve(caller.community),
    needs,
  )
