import type { Receipt } from '@contract/resident'
import type { Community } from '../../estate/community'
import { coverageOf } from '../../estate/coverage-of'
import type { Report } from '../report'
import { keeperOf } from './keeper-of'
import { promisedDay } from './promised-day'

/** The slip the resident keeps; `elsewhere` when the scanned placard's household does not look after the place. */
export function toReceipt(report: Report, community: Community, scanned: string | undefined): Receipt {
  const { destination } = report
  return {
    reportId: report._id,
    number: report.number,
    with: keeperOf(report),
    promisedOn: promisedDay(report),
    identity: report.identity,
    straight: report.handTo !== 'household',
    elsewhere: scanned !== undefined && destination?.kind === 'household' && !coversPlace(scanned, report, community),
    community: { id: community._id, name: community.name, phone: community.phone },
  }
}

function coversPlace(householdId: string, report: Report, community: Community) {
  return coverageOf(community, report, report.at).some(({ row }) => row.householdId === householdId)
}
