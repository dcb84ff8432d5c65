import { refuse } from '../../platform/refuse'
import type { HouseholdCaller } from '../estate/household-caller'
import type { Report } from './report'
import { isWithHousehold } from './with-household'

/** The move, if the report is with this household; else as if it were missing. */
export function ofHousehold<T>(household: HouseholdCaller, move: (report: Report) => T) {
  return (report: Report) => (isWithHousehold(report, household) ? move(report) : refuse('NOT_FOUND'))
}
