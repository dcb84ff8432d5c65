import type { householdHuddles } from '@contract/huddle/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { HuddleNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { toHuddleCard } from '../views/to-huddle-card'

/** The huddles to which a household is called, to come or past. */
export const listMyHuddles: UseCase<typeof householdHuddles.listMyHuddles, HouseholdCaller, HuddleNeeds> = async (
  { list, before },
  { households, besides },
  { huddles },
) => {
  const { rows, older } = await huddles.calling([...households, ...besides], list, before)
  return { rows: rows.map(toHuddleCard), older }
}
