import type { Letter } from '../../workflow/letter'
import type { Report } from './report'

/** Who is told, as seen from the report; `former-desk` is the one it stood on until now. */
export type Reader = 'resident' | 'assignee' | 'desk' | 'former-desk'

type Address = Pick<Letter, 'to' | 'ids'>

/** Gives where a letter to this reader goes, about what the report was `before`; nowhere when there is no resident to tell. */
export function addressOf(reader: Reader, report: Report, before: Report): Address | null {
  if (reader === 'assignee') return assigneeAddress(report)
  if (reader === 'desk') return deskAddress(report)
  if (reader === 'former-desk') return deskAddress(before)
  return report.residentId === null || report.withdrawn ? null : { to: 'resident', ids: [] }
}

/** Whoever has the report; the desk it stands on when nobody does. */
export function assigneeAddress(report: Report): Address {
  if (!report.assignee) return deskAddress(report)
  const { kind, ids, worker } = report.assignee
  return { to: kind, ids: worker ? [worker] : ids }
}

/** The desk it stands on: the street's when the resident handed it to the street, or after a second reopening. */
function deskAddress(report: Report): Address {
  const { streetId, communityId } = report
  return isOnStreetsDesk(report) ? { to: 'street', ids: [streetId] } : { to: 'community', ids: [communityId] }
}

export function isOnStreetsDesk({ handTo, reopenings }: Pick<Report, 'handTo' | 'reopenings'>) {
  return handTo === 'street' || reopenings > 1
}
