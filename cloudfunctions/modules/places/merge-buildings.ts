import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { type Coverage } from '../estate/community'
import { isOpenBuilding } from '../estate/building'
import { withUnits } from '../estate/find-building'
import { isCurrent, withoutCoverage } from '../estate/with-coverage'
import { sameUnits } from '../estate/with-families'
import { changeCommunity } from '../office/change-community'
import type { SetUpBuilding, SetUpCommunity } from '../estate/set-up'

/** Two entries stood for one building: one leads to the other from now on. Units and whoever covers it come along; reports stay as they are, and are found by the entry that leads there. */
export const mergeBuildings: UseCase<typeof deskPlaces.mergeBuildings, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { buildingId, intoId } = input
  const after = await changeCommunity<Refused<'NOT_FOUND' | 'NOT_NOW'>>(input, caller, needs, (community, { at }) => {
    const named = (id: string) => community.buildings.find((building) => building.id === id)
    const [from, into] = [named(buildingId), named(intoId)]
    if (!from || !into) return refuse('NOT_FOUND')
    if (from === into || from.mergedInto !== undefined || !isOpenBuilding(into)) return refuse('NOT_NOW')
    return withMerged(community, from, into, at)
  })
  return after instanceof Refused ? after : { id: intoId }
}

function withMerged(community: SetUpCommunity, from: SetUpBuilding, into: SetUpBuilding, at: Date): SetUpCommunity {
  const leads = ({ id, mergedInto }: SetUpBuilding) => id === from.id || mergedInto === from.id
  const families = into.families ?? from.families
  const merged = { ...into, units: withUnits(into.units, from.units), ...(families && { families }) }
  const isThere = (row: Coverage) =>
    community.coverage.some(
      (other) =>
        other.buildingId === into.id &&
        other.householdId === row.householdId &&
        other.role === row.role &&
        isCurrent(other, at) &&
        sameUnits(other.units, row.units),
    )
  const moved = community.coverage
    .filter((row) => row.buildingId === from.id && isCurrent(row, at) && !isThere(row))
    .map((row) => ({ ...row, buildingId: into.id, from: row.from > at ? row.from : at }))
  return {
    ...community,
    buildings: community.buildings.map((building) =>
      building.id === into.id ? merged : leads(building) ? { ...building, mergedInto: into.id } : building,
    ),
    coverage: [...withoutCoverage(community.coverage, (row) => row.buildingId === from.id, at), ...moved],
  }
}
