import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Resident } from '../people/person'
import { isPublic } from './meeting'
import { settledOf } from './settled-of'
import { toResidentMeeting } from './views/to-resident-meeting'

/** One meeting as a neighbour sees it; a draft is nobody's but its host's. */
export const seeMeeting: UseCase<typeof resident.meeting, Resident, Needs> = async (
  { meetingId },
  { personId },
  needs,
) => {
  const { meetings, estate, reports, files, now } = needs
  const meeting = await meetings.find(meetingId)
  if (!meeting || !isPublic(meeting)) return refuse('NOT_FOUND')

  const topics = meeting.topics.flatMap(({ reportId }) => reportId ?? [])
  const [community, links, settled, theirs] = await Promise.all([
    estate.community(meeting.communityId),
    files.links(meeting.photos.map(({ fileId }) => fileId)),
    settledOf(meeting, reports),
    reports.theirsAmong(personId, topics),
  ])
  if (!community) return refuse('NOT_FOUND')
  return toResidentMeeting(meeting, personId, theirs, community, links, settled, now())
}
