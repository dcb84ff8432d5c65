import { buildingKey } from '@contract/estate/plain-place-name'
import { parseUnits } from '@contract/estate/parse-units'
import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse, type Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { unitsIn, withUnits } from '../estate/find-building'
import { withFamilies } from '../estate/with-families'
import { changeCommunity } from '../office/change-community'
import { unlessChanged } from '../office/save-unless-changed'
import { withBuilding } from './with-building'
import { toBuildingView } from './to-place-views'
import type { SetUpBuilding, SetUpCommunity } from '../estate/set-up'

type No = Refused<'NOT_FOUND' | 'NAME_TAKEN'>

/** Its name, units and families as they are to stand; a unit that is gone is nobody's any more, and what was reported there stays. */
export const changeBuilding: UseCase<typeof deskPlaces.changeBuilding, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { buildingId, mark } = input
  const viewIn = ({ buildings }: SetUpCommunity) => {
    const building = buildings.find(({ id }) => id === buildingId)
    return building ? toBuildingView(building) : null
  }
  const { next, answer } = unlessChanged<ReturnType<typeof toBuildingView>, No>(
    { of: buildingId, mark, caller },
    viewIn,
    (community) => {
      const known = community.buildings.find(({ id }) => id === buildingId)
      if (!known) return refuse('NOT_FOUND')
      const isTaken = community.buildings.some(
        ({ id, estateId, name, mergedInto }) =>
          id !== buildingId &&
          mergedInto === undefined &&
          estateId === known.estateId &&
          buildingKey(name) === buildingKey(input.name),
      )
      if (isTaken) return refuse('NAME_TAKEN')
      return withBuilding(community, buildingId, () => withFields(known, input))
    },
  )
  return answer(await changeCommunity<No>(input, caller, needs, next))
}

type Fields = Pick<SetUpBuilding, 'name' | 'units'> & { families: { units: string[]; count: number }[] }

function withFields({ families: _, ...building }: SetUpBuilding, { name, units, families }: Fields): SetUpBuilding {
  const plain = withUnits(
    [],
    units.flatMap((unit) => parseUnits(unit) ?? [unit]),
  )
  return families.reduce<SetUpBuilding>(
    (standing, known) => withFamilies(standing, unitsIn(standing, known.units) ?? [], known.count),
    { ...building, name, units: plain },
  )
}
