import type { DeskCard } from '@contract/report/desk'
import type { ReportInList } from '../report-in-list'
import { toCard } from './to-card'

/** A report in a list at the desk, with the building it is about. */
export function toDeskCard(report: ReportInList, now: Date): DeskCard {
  return { ...toCard(report, now, undefined, 'worker'), ...whereItIs(report), lookAt: report.lookAt }
}

/** Its community, and the building without the unit. */
export function whereItIs({ communityId, buildingId, place, unit }: ReportInList) {
  const name = unit && place.endsWith(unit) ? place.slice(0, -unit.length) : place
  return { communityId, building: !buildingId ? null : { id: buildingId, name } }
}
