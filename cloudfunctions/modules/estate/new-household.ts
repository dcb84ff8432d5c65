import { plainAlphabet } from '@contract/schema/ids'
import { digest, plainCode } from '../../platform/digest'
import type { SetUpHousehold } from './set-up'

const TOKEN_LENGTH = 12

type Proposed = Pick<SetUpHousehold, 'number' | 'name'> & Partial<Pick<SetUpHousehold, 'decided' | 'awardedOn'>>

/** A household as it is proposed (拟设): its number and token are reserved, and nothing goes to it. */
export function newHousehold(communityId: string, proposed: Proposed, at: Date): SetUpHousehold {
  const id = householdIdOf(communityId, proposed.number)
  return { ...proposed, id, status: 'proposed', placards: [newPlacard(id, 0, at)] }
}

/** Names the household of a number: the same number in the same community is the same household. */
export function householdIdOf(communityId: string, number: string) {
  return digest('household', communityId, number)
}

/** The household's code of that turn; none says anything of another. */
export function newPlacard(householdId: string, turn: number, at: Date) {
  return {
    token: `v1${plainCode(TOKEN_LENGTH, plainAlphabet, 'placard', householdId, String(turn))}`,
    from: at,
    until: null,
  }
}
