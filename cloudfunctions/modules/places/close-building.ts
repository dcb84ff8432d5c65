import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { Needs } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { Asked, UseCase } from '../../platform/use-case'
import { type Building, type KeptCommunity } from '../estate/community'
import { isOpenBuilding } from '../estate/building'
import { changeCommunity, type OnCommunity } from '../office/change-community'
import { withBuilding } from './with-building'

/** 关闭: nothing new comes from it; what is under way goes on. */
export const closeBuilding: UseCase<typeof deskPlaces.closeBuilding, WorkerCaller, Needs> = (input, caller, needs) =>
  change(input, caller, needs, isOpenBuilding, (building, at) => ({ ...building, closedAt: at }))

export const openBuildingAgain: UseCase<typeof deskPlaces.openBuildingAgain, WorkerCaller, Needs> = (
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
  needs: Needs & Asked,
  may: (building: Building) => boolean,
  does: (building: Building, at: Date) => Building,
) {
  const { buildingId } = input
  const next = (community: KeptCommunity, { at }: { at: Date }) => {
    const building = community.buildings.find(({ id }) => id === buildingId)
    if (!building) return refuse('NOT_FOUND')
    return may(building) ? withBuilding(community, buildingId, (one) => does(one, at)) : refuse('NOT_NOW')
  }
  const after = await changeCommunity<Refused<'NOT_FOUND' | 'NOT_NOW'>>(input, caller, needs, next)
  return after instanceof Refused ? after : { id: buildingId }
}
