import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { toExported } from '../report/views/to-exported'
import type { Resident } from './person'

/** The reports this person sent, page by page, with all that belongs to them; a sensitive one that was withdrawn stays hidden here too, for whoever holds the phone. */
export const exportMyData: UseCase<typeof resident.exportMyData, Resident, Needs> = async (
  { before },
  { personId },
  needs,
) => {
  const { rows, older } = await needs.reports.from(personId, before)
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
