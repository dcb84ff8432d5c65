import type { BadCell, PostRow } from '@contract/roster/rows'
import { type Coverage } from '../estate/community'
import { isOpenBuilding } from '../estate/building'
import { unitsIn } from '../estate/find-building'
import { newHousehold } from '../estate/new-household'
import { isCurrent, withoutCoverage } from '../estate/with-coverage'
import { sameUnits } from '../estate/with-families'
import { dayOf } from '../../platform/shanghai'
import { noteChange, type Change } from './count-changes'
import type { Places } from './plan-buildings'
import type { SetUpCommunity, SetUpHousehold } from '../estate/set-up'

const wholeEstate = /^(全小区|整个小区|全部|所有楼栋)$/

type Wanted = Pick<Coverage, 'householdId' | 'estateId' | 'buildingId' | 'role' | 'units'>

/** Enters the lines of 中心户: households that are new are proposed, and each looks after the buildings that are named. */
export function planPosts(
  community: SetUpCommunity,
  rows: readonly PostRow[],
  places: Places,
  takenElsewhere: ReadonlySet<string>,
  at: Date,
  bad: BadCell[],
) {
  const changes = new Map<string, Change>()
  const households = new Map(community.households.map((household) => [household.number, household]))
  const named = new Map<string, string>()
  const wanted = new Map<string, Wanted>()
  const fails = ({ row }: PostRow, column: BadCell['column'], text: string, why: BadCell['why']) =>
    void bad.push({ sheet: 'posts', row, column, text, why })

  for (const row of rows) {
    const known = households.get(row.number)
    if (takenElsewhere.has(row.number) && !known) fails(row, 'number', row.number, 'number-taken')
    else if (known?.status === 'retired') fails(row, 'number', row.number, 'household-retired')
    else if ((named.get(row.number) ?? row.name) !== row.name) fails(row, 'name', row.name, 'name-differs')
    else {
      named.set(row.number, row.name)
      const household = withRow(known ?? newHousehold(community._id, { number: row.number, name: row.name }, at), row)
      noteChange(changes, household.id, known ? (household === known ? 'same' : 'changed') : 'added')
      households.set(row.number, household)
      const place = findPlace(row, places, fails)
      if (place) want(wanted, { householdId: household.id, role: row.role, ...place }, row, fails)
    }
  }
  const coverage = withWanted(community.coverage, [...wanted.values()], changes, at)
  return { households: [...households.values()], coverage, changes }
}

type Fails = (row: PostRow, column: BadCell['column'], text: string, why: BadCell['why']) => void

function withRow(household: SetUpHousehold, { name, awardedOn }: PostRow): SetUpHousehold {
  const awarded = awardedOn ?? household.awardedOn
  if (household.name === name && household.awardedOn === awarded) return household
  return { ...household, name, ...(awarded !== undefined && { awardedOn: awarded }) }
}

function findPlace(row: PostRow, places: Places, fails: Fails) {
  const estate = places.findEstate(row.estate)
  if (!estate) return fails(row, 'estate', row.estate, 'building-unknown')
  if (wholeEstate.test(row.building)) return { estateId: estate.id, buildingId: null, units: [] }
  const building = places.findBuilding(estate.id, row.building)
  if (!building) return fails(row, 'building', row.building, 'building-unknown')
  if (!isOpenBuilding(building)) return fails(row, 'building', row.building, 'building-closed')
  const units = unitsIn(building, row.units)
  if (!units) return fails(row, 'units', row.units.join('、'), 'unit-unknown')
  return { estateId: null, buildingId: building.id, units }
}

/** Several lines on one household and building are its units together; none named are all. */
function want(wanted: Map<string, Wanted>, one: Wanted, row: PostRow, fails: Fails) {
  const key = keyOf(one)
  const before = wanted.get(key)
  if (before && before.role !== one.role) return fails(row, 'role', '', 'twice')
  const isWhole = one.units.length === 0 || before?.units.length === 0
  wanted.set(key, { ...one, units: isWhole ? [] : [...new Set([...(before?.units ?? []), ...one.units])] })
}

function withWanted(coverage: readonly Coverage[], wanted: readonly Wanted[], changes: Map<string, Change>, at: Date) {
  const current = new Map<string, Coverage[]>()
  for (const row of coverage) if (isCurrent(row, at)) current.set(keyOf(row), [...(current.get(keyOf(row)) ?? []), row])
  const moved = wanted.filter((one) => !saysTheSame(current.get(keyOf(one)) ?? [], one))
  for (const { householdId } of moved) noteChange(changes, householdId, 'changed')
  const keys = new Set(moved.map(keyOf))
  return [
    ...withoutCoverage(coverage, (row) => keys.has(keyOf(row)), at),
    ...moved.map((one) => ({ ...one, from: at, until: null })),
  ]
}

/** Whether what covers a place now and later comes to what a line says: it names no days. */
function saysTheSame(standing: readonly Coverage[], { role, units }: Wanted) {
  const [first] = [...standing].sort((one, other) => dayOf(one.from).localeCompare(dayOf(other.from)))
  const isWhole = standing.some((row) => row.units.length === 0)
  const together = isWhole ? [] : [...new Set(standing.flatMap((row) => row.units))]
  return first?.role === role && sameUnits(together, units)
}

function keyOf({ householdId, estateId, buildingId }: Pick<Coverage, 'householdId' | 'estateId' | 'buildingId'>) {
  return `${householdId} ${buildingId ?? estateId}`
}
