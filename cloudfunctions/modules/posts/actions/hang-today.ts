import { refuse } from '../../../platform/refuse'
import type { PostFacts } from '../household-facts'
import type { SetUpHousehold } from '../../estate/set-up'
import { hang } from './hang'

/** 今天挂上了, as whoever stands before it says; a code that was said to hang before hangs since that day. */
export function withPlacardHungToday(household: SetUpHousehold, token: string, facts: PostFacts) {
  const placard = household.placards.find((one) => one.token === token)
  if (!placard) return refuse('NOT_FOUND')
  if (hang.may({ household, placard }, facts) !== true) return refuse('NOT_NOW')
  if (placard.hungOn !== undefined) return household
  const placards = household.placards.map((one) => (one === placard ? { ...one, hungOn: facts.today } : one))
  return { ...household, placards }
}

/** Whether a code is still to be put up, and may be. */
export function isToHang(household: SetUpHousehold, placard: SetUpHousehold['placards'][number], facts: PostFacts) {
  return placard.hungOn === undefined && hang.may({ household, placard }, facts) === true
}
