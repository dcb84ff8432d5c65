import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { withoutCoverage } from '../estate/with-coverage'
import { changeCommunity, findCommunityToManage } from '../office/change-community'
import type { SetUpCommunity } from '../estate/set-up'

/** A building that is to stand nowhere any more: refused while something reported there is open, which closing it never is. */
export const removeBuilding: UseCase<typeof deskPlaces.removeBuilding, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { communityId, buildingId } = input
  const known = await findCommunityToManage(communityId, caller, needs)
  if (!known) return refuse('NOT_FOUND')
  const isInUse = (await needs.reportsOfPosts.countOpenAt(entriesOf(known, buildingId))) > 0
  const after = await changeCommunity<Refused<'NOT_FOUND' | 'BUILDING_IN_USE'>>(
    input,
    caller,
    needs,
    (community, { at }) => {
      if (community.buildings.every(({ id }) => id !== buildingId)) return refuse('NOT_FOUND')
      if (isInUse) return refuse('BUILDING_IN_USE')
      const gone = new Set(entriesOf(community, buildingId))
      return {
        ...community,
        buildings: community.buildings.filter(({ id }) => !gone.has(id)),
        coverage: withoutCoverage(community.coverage, (row) => gone.has(row.buildingId ?? ''), at),
      }
    },
    known,
  )
  return after instanceof Refused ? after : { id: buildingId }
}

/** The entry, and those that lead to it. */
function entriesOf({ buildings }: SetUpCommunity, buildingId: string) {
  return [buildingId, ...buildings.filter(({ mergedInto }) => mergedInto === buildingId).map(({ id }) => id)]
}
