import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { toExportedMeeting } from '../meeting/views/to-exported-meeting'
import type { Resident } from './person'

/** The bench meetings this person signed up for, in whichever community, page by page. */
export const exportMyMeetings: UseCase<typeof resident.exportMyMeetings, Resident, Needs> = async (
  { before },
  { personId },
  { meetings },
) => {
  const { rows, older } = await meetings.of(personId, before)
  return { rows: rows.flatMap((meeting) => toExportedMeeting(meeting, personId)), older }
}
