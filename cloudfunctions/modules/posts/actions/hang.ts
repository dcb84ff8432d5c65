import { refuse } from '../../../platform/refuse'
import { isInService } from '../../estate/household'
import type { PostFacts } from '../household-facts'
import type { SetUpHousehold, SetUpPlacard } from '../../estate/set-up'

/** 今天挂上了: the day on which a code was put up; said again with another day, it was that day. */
export function withPlacardHung(
  household: SetUpHousehold,
  { token, on }: { token: string; on: string },
  { today }: PostFacts,
) {
  const placard = household.placards.find((one) => one.token === token)
  if (!placard) return refuse('NOT_FOUND')
  if (!isInService(household) || placard.takenDownOn !== undefined || placard.until !== null) return refuse('NOT_NOW')
  return on > today ? refuse('DAY_OUT_OF_RANGE') : withPlacard(household, { ...placard, hungOn: on })
}

/** 摘牌: the day on which it was taken down, and why. */
export function withPlacardTakenDown(
  household: SetUpHousehold,
  { token, on, why }: { token: string; on: string; why: NonNullable<SetUpPlacard['why']> },
  { today }: PostFacts,
) {
  const placard = household.placards.find((one) => one.token === token)
  if (!placard) return refuse('NOT_FOUND')
  if (placard.hungOn === undefined || placard.takenDownOn !== undefined) return refuse('NOT_NOW')
  if (on > today || on < placard.hungOn) return refuse('DAY_OUT_OF_RANGE')
  return withPlacard(household, { ...placard, takenDownOn: on, why })
}

function withPlacard(household: SetUpHousehold, placard: SetUpPlacard): SetUpHousehold {
  const placards = household.placards.map((one) => (one.token === placard.token ? placard : one))
  return { ...household, placards }
}
