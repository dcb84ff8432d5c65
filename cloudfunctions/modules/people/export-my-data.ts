import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { toExported } from '../report/views/to-exported'
import type { Resident } from './person'

/** Everything we keep that came from this person, page by page, hidden reports included. */
export const exportMyData: UseCase<typeof resident.exportMyData, Resident, Needs> = async (
  { before },
  { personId },
  needs,
) => {
  const { rows, older } = await needs.reports.everythingFrom(personId, before)
  const contacts = await needs.contacts.of(rows.flatMap((report) => report.contacts))
  return {
    rows: rows.map((report) =>
      toExported(
        report,
        contacts.filter(({ reportId }) => reportId === report._id),
      ),
    ),
    older,
  }
}
