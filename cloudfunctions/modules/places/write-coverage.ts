import type { InputOf } from '@contract/procedure'
import type { deskPlaces } from '@contract/places/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse, type Refused } from '../../platform/refuse'
import { dayOf, startOfDayOn } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import { householdOf, type Coverage } from '../estate/community'
import { unitsIn } from '../estate/find-building'
import { isCurrent, withoutCoverage } from '../estate/with-coverage'
import { sameUnits } from '../estate/with-families'
import { changeCommunity } from '../office/change-community'
import { unlessChanged } from '../office/save-unless-changed'
import { endAfter, isOfPlace, toCoverageOf, type CoveredPlace } from './to-place-views'
import type { SetUpCommunity } from '../estate/set-up'

type No = Refused<'NOT_FOUND' | 'COVERAGE_WRONG'>
type Row = InputOf<typeof deskPlaces.writeCoverage>['rows'][number]

/** Who covers a building, or a whole estate, from now on: what stands unchanged stays, what is left out ends now. */
export const writeCoverage: UseCase<typeof deskPlaces.writeCoverage, WorkerCaller, EstateNeeds> = async (
  input,
  caller,
  needs,
) => {
  const { mark, estateId, buildingId, rows } = input
  const at = needs.now()
  const place = { estateId: buildingId === null ? estateId : null, buildingId }
  const { next, answer } = unlessChanged<ReturnType<typeof toCoverageOf>, No>(
    { of: `coverage-${buildingId ?? estateId ?? ''}`, mark, caller },
    (community) => toCoverageOf(community, place, at),
    (community) => findRefusal(community, place, rows) ?? withRows(community, place, rows, at),
  )
  return answer(await changeCommunity<No>(input, caller, needs, next))
}

function findRefusal(community: SetUpCommunity, { estateId, buildingId }: CoveredPlace, rows: readonly Row[]) {
  const building = community.buildings.find(({ id }) => id === buildingId)
  if (!building && community.estates.every(({ id }) => id !== estateId)) return refuse('NOT_FOUND')
  const isKnown = ({ householdId }: Row) => {
    const status = householdOf(community, householdId)?.status
    return status !== undefined && status !== 'retired'
  }
  if (!rows.every(isKnown)) return refuse('NOT_FOUND')
  const isRight = ({ units, from, until }: Row) =>
    (until === null || from <= until) && (building ? unitsIn(building, units) !== null : units.length === 0)
  return rows.every(isRight) ? null : refuse('COVERAGE_WRONG')
}

function withRows(community: SetUpCommunity, place: CoveredPlace, rows: readonly Row[], at: Date): SetUpCommunity {
  const building = community.buildings.find(({ id }) => id === place.buildingId)
  const wanted = rows.map((row): Coverage => {
    const begins = row.from <= dayOf(at) ? at : startOfDayOn(row.from)
    const units = building ? (unitsIn(building, row.units) ?? []) : []
    return { ...row, ...place, units, from: begins, until: row.until === null ? null : endAfter(row.until) }
  })
  const standing = community.coverage.filter((row) => isOfPlace(row, place) && isCurrent(row, at))
  const kept = new Set(standing.filter((row) => wanted.some((one) => isSame(one, row, at))))
  const added = wanted.filter((one) => ![...kept].some((row) => isSame(one, row, at)))
  const coverage = withoutCoverage(community.coverage, (row) => isOfPlace(row, place) && !kept.has(row), at)
  return { ...community, coverage: [...coverage, ...added] }
}

/** The same household for the same units until the same day, since before or from the same day on. */
function isSame(one: Coverage, row: Coverage, at: Date) {
  const begun = one.from <= at ? row.from <= at : row.from.getTime() === one.from.getTime()
  return (
    one.householdId === row.householdId &&
    one.role === row.role &&
    begun &&
    one.until?.getTime() === row.until?.getTime() &&
    sameUnits(one.units, row.units)
  )
}
