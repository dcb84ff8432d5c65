import { checkDigits } from '@contract/estate/check-digits'
import type { OwnPost } from '@contract/posts/household'
import { dayOf } from '../../platform/shanghai'
import { buildingsCoveredBy } from '../estate/buildings-covered-by'
import { dutiesOf, mayConfirmDuties } from '../estate/duties-of'
import type { SetUpCommunity, SetUpHousehold } from '../estate/set-up'
import type { SetUpTerm } from '../estate/set-up-term'
import { endsSoon } from '../estate/ends-soon'
import { isToHang } from './actions/hang-today'
import { currentPlacard } from './actions/renew'
import { factsOf } from './household-facts'

/** A post as whoever holds it sees it. */
export function toOwnPostView(
  community: SetUpCommunity,
  household: SetUpHousehold,
  term: SetUpTerm,
  at: Date,
): OwnPost {
  const { id, number, name, status } = household
  const isToRead = mayConfirmDuties(term, community)
  const placard = currentPlacard(household)
  const mayHang = placard !== undefined && isToHang(household, placard, factsOf(community, at))
  return {
    household: { id, number, name },
    isPaused: status === 'paused',
    buildings: buildingsCoveredBy(community, id, at),
    duties: { ...dutiesOf(community), read: !isToRead && term.duties ? dayOf(term.duties.at) : null },
    placard: placard
      ? {
          ...{ token: placard.token, checkDigits: checkDigits(placard.token), madeOn: dayOf(placard.from) },
          ...{ hungOn: placard.hungOn ?? null, takenDownOn: placard.takenDownOn ?? null },
        }
      : null,
    holderSince: term.from ? dayOf(term.from) : null,
    plannedUntil: term.plannedUntil ?? null,
    endsSoon: endsSoon(term, at),
    allowedActions: [...(isToRead ? ['confirm-duties' as const] : []), ...(mayHang ? ['hang' as const] : [])],
  }
}
