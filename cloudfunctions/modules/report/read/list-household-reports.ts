import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { toQueueView } from '../views/to-card'
import { findPictures } from './find-pictures'

/** One of the household's lists, page by page. */
export const listHouseholdReports: UseCase<typeof household.listHouseholdReports, HouseholdCaller, Needs> = async (
  { list, before },
  caller,
  { reports, files, now },
) => {
  const page = await reports.inList(list, caller, now(), before)
  return toQueueView(page, now(), await findPictures(files, page.rows, 'others'))
}
