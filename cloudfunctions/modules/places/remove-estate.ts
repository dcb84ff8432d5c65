import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { hasEnded } from '../estate/term'
import { withoutCoverage } from '../estate/with-coverage'
import { changeCommunity, findCommunityToManage } from '../office/change-community'
import type { SetUpCommunity } from '../estate/set-up'

/** An estate that was made by a slip: refused where it has a building, somebody works for it, or anything was ever reported there. */
export const removeEstate: UseCase<typeof deskPlaces.removeEstate, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { communityId, estateId } = input
  const known = await findCommunityToManage(communityId, caller, needs)
  if (!known) return refuse('NOT_FOUND')
  const wasUsed = (await needs.reportsOfPosts.countEverIn(communityId, estateId)) > 0
  const after = await changeCommunity<Refused<'NOT_FOUND' | 'ESTATE_IN_USE'>>(
    input,
    caller,
    needs,
    (community, { at }) => {
      if (community.estates.every(({ id }) => id !== estateId)) return refuse('NOT_FOUND')
      if (wasUsed || isInUse(community, estateId, at)) return refuse('ESTATE_IN_USE')
      return {
        ...community,
        estates: community.estates.filter(({ id }) => id !== estateId),
        coverage: withoutCoverage(community.coverage, (row) => row.estateId === estateId, at),
      }
    },
    known,
  )
  return after instanceof Refused ? after : { id: estateId }
}

function isInUse({ buildings, terms }: SetUpCommunity, estateId: string, at: Date) {
  const isWorkedFor = terms.some((term) => !hasEnded(term, at) && term.estateIds?.includes(estateId))
  return isWorkedFor || buildings.some((building) => building.estateId === estateId)
}
