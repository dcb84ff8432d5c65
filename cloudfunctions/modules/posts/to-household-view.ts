import { checkDigits } from '@contract/estate/check-digits'
import { dayOf } from '../../platform/shanghai'
import { allowedActions } from '../../workflow/action'
import { findAbsence } from '../estate/absence-and-stand-in'
import { holderOf, householdOf } from '../estate/community'
import { markOf } from '../office/save-unless-changed'
import { householdActions, placardActions } from './actions'
import { currentPlacard } from './actions/renew'
import { factsOf } from './household-facts'
import type { SetUpCommunity, SetUpHousehold, SetUpPlacard } from '../estate/set-up'

/** A household as its community's workers see it: where it stands, who holds it, its placards, what may be done now. */
export function toHouseholdView(community: SetUpCommunity, household: SetUpHousehold, at: Date) {
  const { id, number, name, status, decided = null, posting = null, awardedOn = null } = household
  const term = holderOf(community, id, at)
  const facts = factsOf(community, at)
  return {
    ...{ id, number, name, status, decided, posting, awardedOn },
    holder: term?.holder?.name ?? null,
    holderSince: term?.from ? dayOf(term.from) : null,
    termId: term?.id ?? null,
    plannedUntil: term?.plannedUntil ?? null,
    isAway: findAbsence(community, id, at) !== undefined,
    placards: household.placards.map((placard) => ({
      ...toPlacardView(placard),
      isCurrent: placard.token === currentPlacard(household)?.token,
      allowedActions: allowedActions(placardActions, { household, placard }, facts),
    })),
    allowedActions: allowedActions(householdActions, household, facts),
    mark: markOf({ name, decided }),
  }
}

function toPlacardView({ token, from, hungOn, takenDownOn, why }: SetUpPlacard) {
  return {
    ...{ token, checkDigits: checkDigits(token), madeOn: dayOf(from) },
    ...{ hungOn: hungOn ?? null, takenDownOn: takenDownOn ?? null, why: why ?? null },
  }
}

export function findHouseholdView(community: SetUpCommunity, householdId: string, at: Date) {
  const household = householdOf(community, householdId)
  return household ? toHouseholdView(community, household, at) : null
}
