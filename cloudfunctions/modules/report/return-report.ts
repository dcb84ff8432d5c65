import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from './actors'
import { returned } from './moves/returned'
import { ofHousehold } from './of-household'
import { pressOf } from './press'
import { toStep } from './views/to-step'

/** The household asks the community to take it over. */
export const returnReport: UseCase<typeof household.returnReport, HouseholdCaller, Needs> = async (
  { reportId, commandId, reason, text },
  caller,
  { reports, now },
) => {
  const press = pressOf(byHousehold(caller), commandId, now())
  return toStep(
    await reports.change(
      reportId,
      press,
      ofHousehold(caller, (report) => returned(report, reason, text ?? null, press)),
    ),
  )
}
