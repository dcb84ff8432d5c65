import { action } from '../../../workflow/action'
import { newPlacard } from '../../estate/new-household'
import type { PostFacts } from '../household-facts'
import type { SetUpHousehold, SetUpPlacard } from '../../estate/set-up'

/** A new code: the one before says so from now on, and leads to the list of buildings. */
export const renew = action({
  may: ({ status }: SetUpHousehold, _: PostFacts) => status !== 'retired' || 'NOT_NOW',
  does: (household, { why }: { why: NonNullable<SetUpPlacard['why']> }, { at, command }) => ({
    ...household,
    placards: [
      ...household.placards.map((placard) => (placard.until === null ? { ...placard, until: at, why } : placard)),
      { ...newPlacard(household.id, household.placards.length, at), madeBy: command },
    ],
  }),
})

/** The code that counts now. */
export function currentPlacard({ placards }: Pick<SetUpHousehold, 'placards'>) {
  return placards.findLast(({ until }) => until === null)
}
