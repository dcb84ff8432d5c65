import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from './actors'
import { resolved } from './moves/resolved'
import { ofHousehold } from './of-household'
import { areIn, photoFolder } from './photo-folder'
import { pressOf } from './press'
import { toHouseholds } from './route'
import { toStep } from './views/to-step'

/** The household says what was done; whether it is solved is the resident's to say. */
export const resolveReport: UseCase<typeof household.resolveReport, HouseholdCaller, Needs> = async (
  input,
  caller,
  { reports, now },
) => {
  const { reportId, commandId } = input
  if (!areIn(photoFolder(caller.personId, commandId), input.photos)) return refuse('PHOTO_NOT_YOURS')
  const press = pressOf(byHousehold(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofHousehold(caller, (report) => resolved(report, input, toHouseholds(caller.community, [caller.post.id]), press)),
    ),
  )
}
