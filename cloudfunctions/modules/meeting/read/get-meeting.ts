import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import type { Resident } from '../../people/person'
import { isPublic } from '../meeting'
import { toResidentView } from '../views/to-resident-view'
import { findLinksAndDoneDecisions } from './find-links-and-done-decisions'

/** One meeting as a neighbour sees it; a draft is nobody's but its host's. */
export const getMeeting: UseCase<typeof resident.getMeeting, Resident, Needs> = async (
  { meetingId },
  { personId },
  needs,
) => {
  const { meetings, estate, reports, now } = needs
  const meeting = await meetings.find(meetingId)
  if (!meeting || !isPublic(meeting)) return refuse('NOT_FOUND')

  const topics = meeting.topics.flatMap(({ reportId }) => reportId ?? [])
  const [community, beside, ownReports] = await Promise.all([
    estate.communityCard(meeting.communityId),
    findLinksAndDoneDecisions(meeting, needs),
    reports.ownAmong(personId, topics),
  ])
  if (!community) return refuse('NOT_FOUND')
  return toResidentView(meeting, personId, ownReports, community, beside, now())
}
