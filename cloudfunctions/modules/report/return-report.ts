import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { returned } from './moves/returned'
import { pressOfHousehold } from './press-of-household'

/** The household asks the community to take it over. */
export const returnReport: UseCase<typeof household.returnReport, HouseholdCaller, Needs> = pressOfHousehold(
  (report, { reason, text }, press) => returned(report, reason, text ?? null, press),
)
