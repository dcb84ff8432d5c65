import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import type { Resident } from '../../people/person'
import { toCard } from '../views/to-card'
import { findPictures } from './find-pictures'

/** The resident's own reports, the latest first. */
export const listMyReports: UseCase<typeof resident.listMyReports, Resident, Needs> = async (
  { before },
  { personId },
  { reports, files, now },
) => {
  const { rows, older } = await reports.from(personId, before)
  const pictures = await findPictures(files, rows, 'sender')
  return { rows: rows.map((report) => toCard(report, now(), pictures)), older }
}
