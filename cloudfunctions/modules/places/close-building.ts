import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { Asked, UseCase } from '../../platform/use-case'
import { isOpenBuilding } from '../estate/building'
import { changeCommunity, type OnCommunity } from '../office/change-community'
import { withBuilding } from './with-building'
import type { SetUpBuilding, SetUpCommunity } from '../estate/set-up'

/** 关闭: nothing new comes from it; what is under way goes on. */
export const closeBuilding: UseCase<typeof deskPlaces.closeBuilding, WorkerCaller, EstateNeeds> = (
  input,
  caller,
  needs,
) => change(input, caller, needs, isOpenBuilding, (building, at) => ({ ...building, closedAt: at }))

export const openBuildingAgain: UseCase<typeof deskPlaces.openBuildingAgain, WorkerCaller, EstateNeeds> = (
  input,
  caller,
  needs,
) =>
  change(
    input,
    caller,
    needs,
    ({ closedAt, mergedInto }) => closedAt !== undefined && mergedInto === undefined,
    ({ closedAt: _, ...building }) => building,
  )

async function change(
  input: OnCommunity & { buildingId: string },
  caller: WorkerCaller,
  needs: EstateNeeds & Asked,
  may: (building: SetUpBuilding) => boolean,
  does: (building: SetUpBuilding, at: Date) => SetUpBuilding,
) {
  const { buildingId } = input
  const next = (community: SetUpCommunity, { at }: { at: Date }) => {
    const building = community.buildings.find(({ id }) => id === buildingId)
    if (!building) return refuse('NOT_FOUND')
    return may(building) ? withBuilding(community, buildingId, (one) => does(one, at)) : refuse('NOT_NOW')
  }
  const after = await changeCommunity<Refused<'NOT_FOUND' | 'NOT_NOW'>>(input, caller, needs, next)
  return after instanceof Refused ? after : { id: buildingId }
}
