import { unitKey } from '@contract/estate/parse-units'
import { buildingKey, placeKey } from '@contract/estate/plain-place-name'
import { digest } from '../../platform/digest'
import type { Community } from './community'
import type { SetUpBuilding } from './set-up'

type Estate = Community['estates'][number]

/** Finds estates and buildings by what people write, as they stand in a community and as they are added on the way. */
export function placesByName({
  _id: communityId,
  estates,
  buildings,
}: Pick<Community, '_id' | 'estates' | 'buildings'>) {
  const estateNamed = new Map<string, Estate>()
  for (const estate of estates)
    if (!estateNamed.has(placeKey(estate.name))) estateNamed.set(placeKey(estate.name), estate)
  const idNamed = new Map<string, string>()
  const byId = new Map<string, SetUpBuilding>()
  for (const building of buildings) {
    byId.set(building.id, building)
    const key = keyOf(building.estateId, building.name)
    if (!idNamed.has(key)) idNamed.set(key, building.id)
  }
  const meant = (building: SetUpBuilding | undefined): SetUpBuilding | undefined =>
    building?.mergedInto === undefined ? building : meant(byId.get(building.mergedInto))

  return {
    findEstate: (name: string) => estateNamed.get(placeKey(name)),
    addEstate: (name: string): Estate => {
      const taken = new Set([...estates, ...estateNamed.values()].map(({ id }) => id))
      const estate = firstFree((again) => newEstate(communityId, name, again), taken)
      estateNamed.set(placeKey(name), estate)
      return estate
    },
    findBuilding: (estateId: string, name: string) => meant(byId.get(idNamed.get(keyOf(estateId, name)) ?? '')),
    newBuilding: (estateId: string, name: string, units: readonly string[]) =>
      firstFree((again) => newBuilding(communityId, estateId, name, units, again), byId),
    setBuilding: (building: SetUpBuilding) => {
      byId.set(building.id, building)
      const key = keyOf(building.estateId, building.name)
      if (!idNamed.has(key)) idNamed.set(key, building.id)
    },
    buildings: () => [...byId.values()],
    estates: () => [...new Set([...estates, ...estateNamed.values()])],
  }
}

/** Its id is made of its name; where another one had that name once and still has the id, of something besides. */
export function newEstate(communityId: string, name: string, besides?: string): Estate {
  return { id: digest('estate', communityId, placeKey(name), ...(besides === undefined ? [] : [besides])), name }
}

export function newBuilding(
  communityId: string,
  estateId: string,
  name: string,
  units: readonly string[],
  besides?: string,
): SetUpBuilding {
  const id = digest(
    ...(['building', communityId, estateId, buildingKey(name)] as const),
    ...(besides === undefined ? [] : [besides]),
  )
  return { id, estateId, name, units: withUnits([], units) }
}

function firstFree<Place extends { id: string }>(
  make: (again?: string) => Place,
  taken: { has: (id: string) => boolean },
) {
  let place = make()
  for (let again = 2; taken.has(place.id); again++) place = make(String(again))
  return place
}

/** The units with others, each once however it is written, in the order of their numbers. */
export function withUnits(units: readonly string[], more: readonly string[]) {
  const known = new Set(units.map(unitKey))
  const added = more.filter((unit) => !known.has(unitKey(unit)) && known.add(unitKey(unit)))
  return added.length === 0 ? [...units] : [...units, ...added].sort(byNumber)
}

/** The building's own names of these units; null where it has not all of them. */
export function unitsIn({ units }: Pick<SetUpBuilding, 'units'>, named: readonly string[]) {
  const found = named.map((name) => units.find((unit) => unitKey(unit) === unitKey(name)))
  return found.every((unit) => unit !== undefined) ? [...new Set(found)] : null
}

function byNumber(one: string, other: string) {
  return one.localeCompare(other, 'zh', { numeric: true })
}

function keyOf(estateId: string, name: string) {
  return `${estateId} ${buildingKey(name)}`
}
