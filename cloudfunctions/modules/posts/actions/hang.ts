import { refuse } from '../../../platform/refuse'
import { isInService } from '../../estate/household'
import type { PostFacts } from '../household-facts'
import type { SetUpHousehold, SetUpPlacard } from '../../estate/set-up'

export type OnPlacard = { household: SetUpHousehold; placard: SetUpPlacard }

/** Whether a placard may be said to hang: the code that counts now, of a household in service. */
export const hang = {
  may: ({ household, placard }: OnPlacard, _: PostFacts) =>
    (isInService(household) && placard.takenDownOn === undefined && placard.until === null) || ('NOT_NOW' as const),
}

/** Whether it may be said to hang no more. */
export const takeDown = {
  may: ({ placard }: OnPlacard, _: PostFacts) =>
    (placard.hungOn !== undefined && placard.takenDownOn === undefined) || ('NOT_NOW' as const),
}

/** 今天挂上了: the day on which a code was put up; said again with another day, it was that day. */
export function withPlacardHung(
  household: SetUpHousehold,
  { token, on }: { token: string; on: string },
  facts: PostFacts,
) {
  const placard = household.placards.find((one) => one.token === token)
  if (!placard) return refuse('NOT_FOUND')
  const allowed = hang.may({ household, placard }, facts)
  if (allowed !== true) return refuse(allowed)
  return on > facts.today ? refuse('DAY_OUT_OF_RANGE') : withPlacard(household, { ...placard, hungOn: on })
}

/** 摘牌: the day on which it was taken down, and why. */
export function withPlacardTakenDown(
  household: SetUpHousehold,
  { token, on, why }: { token: string; on: string; why: NonNullable<SetUpPlacard['why']> },
  facts: PostFacts,
) {
  const placard = household.placards.find((one) => one.token === token)
  if (!placard) return refuse('NOT_FOUND')
  const allowed = takeDown.may({ household, placard }, facts)
  if (allowed !== true) return refuse(allowed)
  if (on > facts.today || on < (placard.hungOn ?? on)) return refuse('DAY_OUT_OF_RANGE')
  return withPlacard(household, { ...placard, takenDownOn: on, why })
}

function withPlacard(household: SetUpHousehold, placard: SetUpPlacard): SetUpHousehold {
  const placards = household.placards.map((one) => (one.token === placard.token ? placard : one))
  return { ...household, placards }
}
