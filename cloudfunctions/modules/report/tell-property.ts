import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from './actors'
import { propertyTold } from './moves/property-told'
import { ofHousehold } from './of-household'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The household has asked the property company to see to it. */
export const tellProperty: UseCase<typeof household.tellProperty, HouseholdCaller, Needs> = async (
  { reportId, commandId },
  caller,
  { reports, now },
) => {
  const press = pressOf(byHousehold(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofHousehold(caller, (report) => propertyTold(report, press)),
    ),
  )
}
