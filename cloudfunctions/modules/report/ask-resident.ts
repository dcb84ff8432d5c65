import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from './actors'
import { asked } from './moves/asked'
import { ofHousehold } from './of-household'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The household asks the resident something; the deadline stands still. */
export const askResident: UseCase<typeof household.askResident, HouseholdCaller, Needs> = async (
  { reportId, commandId, text },
  caller,
  { reports, now },
) => {
  const press = pressOf(byHousehold(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofHousehold(caller, (report) => asked(report, text, press)),
    ),
  )
}
