import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { findCommunityToManage } from '../office/change-community'
import { toOfficeView } from '../office/to-office-view'
import { toTermViews } from '../office/to-term-views'
import { toHouseholdView } from '../posts/to-household-view'
import { toBuildingView, toCoverageOf } from './to-place-views'

/** A community with all that is set up in it, and a mark of each thing that may be changed. */
export const getEstate: UseCase<typeof deskPlaces.getEstate, WorkerCaller, EstateNeeds> = async (
  { communityId },
  caller,
  needs,
) => {
  const community = await findCommunityToManage(communityId, caller, needs)
  if (!community) return refuse('NOT_FOUND')
  const at = needs.now()
  return {
    office: toOfficeView(community, at),
    estates: community.estates.map(({ id, name }) => ({
      ...{ id, name },
      coverage: toCoverageOf(community, { estateId: id, buildingId: null }, at),
    })),
    buildings: community.buildings.map((building) => ({
      ...toBuildingView(building),
      coverage: toCoverageOf(community, { estateId: null, buildingId: building.id }, at),
    })),
    households: community.households.map((household) => toHouseholdView(community, household, at)),
    terms: toTermViews(community, at, caller.termId),
  }
}
