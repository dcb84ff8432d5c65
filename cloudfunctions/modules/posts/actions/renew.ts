import { action } from '../../../workflow/action'
import type { Household, Placard } from '../../estate/community'
import { newPlacard } from '../../estate/new-household'
import type { PostFacts } from '../household-facts'

/** A new code: the one before says so from now on, and leads to the list of buildings. */
export const renew = action({
  may: ({ status }: Household, _: PostFacts) => status !== 'retired' || 'NOT_NOW',
  does: (household, { why }: { why: NonNullable<Placard['why']> }, { at, command }) => ({
    ...household,
    placards: [
      ...household.placards.map((placard) => (placard.until === null ? { ...placard, until: at, why } : placard)),
      { ...newPlacard(household.id, household.placards.length, at), madeBy: command },
    ],
  }),
})

/** The code that counts now. */
export function currentPlacard({ placards }: Pick<Household, 'placards'>) {
  return placards.findLast(({ until }) => until === null)
}
