import { refuse } from '../../platform/refuse'
import type { Resident } from '../people/person'
import type { Report } from './report'

/** Whether it is this resident's and stands in their lists. */
export function isFrom(report: Report, { personId }: Resident) {
  return report.residentId === personId && !report.withdrawn
}

/** The move, if the report is this resident's; else as if it were missing. */
export function ofResident<T>(resident: Resident, move: (report: Report) => T) {
  return (report: Report) => (isFrom(report, resident) ? move(report) : refuse('NOT_FOUND'))
}
