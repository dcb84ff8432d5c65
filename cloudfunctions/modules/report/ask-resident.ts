import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { asked } from './moves/asked'
import { pressOfHousehold } from './press-of-household'

/** The household asks the resident something; the deadline stands still. */
export const askResident: UseCase<typeof household.askResident, HouseholdCaller, Needs> = pressOfHousehold(
  (report, { text }, press) => asked(report, text, press),
)
