import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from './actors'
import { accepted } from './moves/accepted'
import { ofHousehold } from './of-household'
import { pressOf } from './press'
import { toHouseholds } from './route'
import { toStep } from './views/to-step'

/** The household takes the report on. */
export const acceptReport: UseCase<typeof household.acceptReport, HouseholdCaller, Needs> = async (
  { reportId, commandId },
  caller,
  { reports, now },
) => {
  const press = pressOf(byHousehold(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofHousehold(caller, (report) => accepted(report, toHouseholds(caller.community, [caller.post.id]), press)),
    ),
  )
}
