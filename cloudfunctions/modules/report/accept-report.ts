import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { accepted } from './moves/accepted'
import { pressOfHousehold } from './press-of-household'

/** The household takes the report on. */
export const acceptReport: UseCase<typeof household.acceptReport, HouseholdCaller, Needs> = pressOfHousehold(
  (report, _, press, ours) => accepted(report, ours, press),
)
