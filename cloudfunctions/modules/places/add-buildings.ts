import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { newBuilding, placesByName } from '../estate/find-building'
import { changeCommunity } from '../office/change-community'
import type { SetUpCommunity } from '../estate/set-up'

/** Some buildings of an estate at once; none of them where one stands there already, however it is written. A name that a building gave up may be another's. */
export const addBuildings: UseCase<typeof deskPlaces.addBuildings, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { commandId, communityId, estateId } = input
  const added = input.buildings.map(({ name, units }) => ({
    plain: newBuilding(communityId, estateId, name, units),
    other: newBuilding(communityId, estateId, name, units, commandId),
  }))
  const after = await changeCommunity<Refused<'NOT_FOUND' | 'NAME_TAKEN'>>(input, caller, needs, (community) => {
    if (community.estates.every(({ id }) => id !== estateId)) return refuse('NOT_FOUND')
    const places = placesByName(community)
    const isTwice = added.some(({ plain }) => places.findBuilding(estateId, plain.name))
    if (isTwice || new Set(added.map(({ plain }) => plain.id)).size < added.length) return refuse('NAME_TAKEN')
    const made = added.map(({ plain, other }) => (hasBuilding(community, plain) ? other : plain))
    return { ...community, buildings: [...community.buildings, ...made] }
  })
  if (after instanceof Refused) return after
  return { buildingIds: added.map(({ plain, other }) => (hasBuilding(after, other) ? other.id : plain.id)) }
}

function hasBuilding({ buildings }: SetUpCommunity, { id }: { id: string }) {
  return buildings.some((building) => building.id === id)
}
