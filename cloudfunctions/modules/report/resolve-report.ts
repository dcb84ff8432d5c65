import type { household } from '@contract/household'
import type { InputOf } from '@contract/procedure'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { resolved } from './moves/resolved'
import { areIn, photoFolder } from './photo-folder'
import { pressOfHousehold } from './press-of-household'

/** The household says what was done; whether it is solved is the resident's to say. */
export const resolveReport: UseCase<typeof household.resolveReport, HouseholdCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  if (!areIn(photoFolder(caller.personId, input.commandId), input.photos)) return refuse('PHOTO_NOT_YOURS')
  return resolve(input, caller, needs)
}

const resolve = pressOfHousehold((report, done: InputOf<typeof household.resolveReport>, press, ours) =>
  resolved(report, done, ours, press),
)
