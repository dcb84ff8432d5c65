import type { Receipt } from '@contract/resident'
import type { Community } from '../../estate/community'
import type { Report } from '../report'
import { keeperOf } from './keeper-of'
import { promisedDay } from './promised-day'

/** The slip the resident keeps; `elsewhere` when the scanned placard is not the one that looks after the place. */
export function toReceipt(report: Report, community: Community, scanned: string | undefined): Receipt {
  const { destination } = report
  return {
    reportId: report._id,
    number: report.number,
    with: keeperOf(report),
    promisedOn: promisedDay(report),
    identity: report.identity,
    straight: report.handTo !== 'household',
    elsewhere: scanned !== undefined && destination?.kind === 'household' && !destination.ids.includes(scanned),
    community: { id: community._id, name: community.name, phone: community.phone },
  }
}
