import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { propertyTold } from './moves/property-told'
import { pressOfHousehold } from './press-of-household'

/** The household has asked the property company to see to it. */
export const tellProperty: UseCase<typeof household.tellProperty, HouseholdCaller, Needs> = pressOfHousehold(
  (report, _, press) => propertyTold(report, press),
)
