import type { DeskCard } from '@contract/report/desk'
import type { ReportInList } from '../report-in-list'
import { toCard } from './to-card'

/** A report in a list at the desk, with the building it is about. */
export function toDeskCard(report: ReportInList, now: Date): DeskCard {
  const { communityId, buildingId, place, unit, lookAt } = report
  const name = unit && place.endsWith(unit) ? place.slice(0, -unit.length) : place
  return {
    ...toCard(report, now, undefined, 'worker'),
    communityId,
    building: buildingId === null ? null : { id: buildingId, name },
    lookAt,
  }
}
