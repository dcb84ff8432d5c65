import type { HouseholdCaller } from '../estate/household-caller'
import { isKeptFrom } from './reader'
import type { Report } from './report'

/** Whether the household has it, and may know of it: not while its words are being looked at, not when the resident kept the household out, and nobody handles their own. */
export function isWithHousehold(report: Report, household: Pick<HouseholdCaller, 'personId' | 'households'>) {
  const { destination, state } = report
  if (destination?.kind !== 'household' || state === 'checking' || state === 'withdrawn' || state === 'declined')
    return false
  if (report.residentId !== null && report.residentId === household.personId) return false
  return destination.ids.some((id) => household.households.includes(id)) && !isKeptFrom(report, household)
}
