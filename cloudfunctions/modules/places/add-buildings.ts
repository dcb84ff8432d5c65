import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { newBuilding, placesByName } from '../estate/find-building'
import { changeCommunity } from '../office/change-community'

/** Some buildings of an estate at once; none of them where one stands there already, however it is written. */
export const addBuildings: UseCase<typeof deskPlaces.addBuildings, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { communityId, estateId } = input
  const added = input.buildings.map(({ name, units }) => newBuilding(communityId, estateId, name, units))
  const after = await changeCommunity<Refused<'NOT_FOUND' | 'NAME_TAKEN'>>(input, caller, needs, (community) => {
    if (community.estates.every(({ id }) => id !== estateId)) return refuse('NOT_FOUND')
    const places = placesByName(community)
    const isTwice = added.some(
      ({ id, name }) => places.findBuilding(estateId, name) ?? isKnown(community.buildings, id),
    )
    if (isTwice || new Set(added.map(({ id }) => id)).size < added.length) return refuse('NAME_TAKEN')
    return { ...community, buildings: [...community.buildings, ...added] }
  })
  return after instanceof Refused ? after : { buildingIds: added.map(({ id }) => id) }
}

/** An entry of that name that has another name by now, or leads to another. */
function isKnown(buildings: readonly { id: string }[], id: string) {
  return buildings.some((building) => building.id === id)
}
