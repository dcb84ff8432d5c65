import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { isServed } from '../../estate/absence-and-stand-in'
import { holderOf, householdOf } from '../../estate/community'
import { toHouseholdAbsences } from '../views/to-household-absences'

/** A household's own days away, what it is asked to stand in for, and whom it may ask. */
export const getAbsences: UseCase<typeof household.getAbsences, HouseholdCaller, Needs> = (_, caller, { now }) => {
  const { community, ownPosts, key } = caller
  const at = now()
  const isOther = (id: string) => isServed(community, id, at) && holderOf(community, id, at)?.holder?.key !== key
  return Promise.resolve({
    posts: ownPosts.map((id) => ({ id, name: householdOf(community, id)?.name ?? '' })),
    standIns: community.households
      .filter(({ id }) => isOther(id))
      .map(({ id, name, number }) => ({ id, name, number })),
    absences: toHouseholdAbsences({ at, community, ownPosts }),
  })
}
