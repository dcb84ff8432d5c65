import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { asked } from './moves/asked'
import { pressOfHousehold } from './press-of-household'

/** The household would like to hear it in person. */
export const askToMeet: UseCase<typeof household.askToMeet, HouseholdCaller, Needs> = pressOfHousehold(
  (report, _, press) => asked(report, null, press),
)
