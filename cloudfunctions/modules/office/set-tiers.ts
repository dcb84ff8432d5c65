import type { deskOffice } from '@contract/office/desk'
import type { InputOf } from '@contract/procedure'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import { dayOf } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import type { TierSetting } from '../estate/tiers'
import { changeCommunity } from './change-community'
import { changeStreet } from './change-street'
import { streetCopy } from './new-community'

/** The days of some tiers, from today or a later day on: what was promised before stays promised. */
export const setTiers: UseCase<typeof deskOffice.setTiers, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { commandId, placeId, from, until } = input
  const isPast = from < dayOf(needs.now()) || (until !== null && until < from)
  // Of two that begin on one day the first to stand counts: the newer one, which corrects the other.
  const withSetting = <Place extends { tiers?: TierSetting[] | undefined }>(
    place: Place,
  ): Place | Refused<'DAY_PAST'> =>
    isPast ? refuse('DAY_PAST') : { ...place, tiers: [toSetting(input), ...(place.tiers ?? [])] }
  if (caller.scope.kind !== 'street' || placeId !== caller.scope.id) {
    const after = await changeCommunity<Refused<'DAY_PAST'>>(
      { commandId, communityId: placeId },
      caller,
      needs,
      withSetting,
    )
    return after instanceof Refused ? after : { id: placeId }
  }
  const after = await changeStreet<Refused<'DAY_PAST'>>({ commandId, streetId: placeId }, caller, needs, withSetting)
  if (after instanceof Refused) return after
  await needs.offices.spread(streetCopy(after))
  return { id: placeId }
}

function toSetting({ from, until, household, community, street, utilities }: InputOf<typeof deskOffice.setTiers>) {
  return {
    ...{ from, until },
    ...(household && { household }),
    ...(community && { community }),
    ...(street && { street }),
    ...(utilities && { utilities }),
  } as TierSetting
}
