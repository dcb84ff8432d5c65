import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import type { Resident } from '../../people/person'
import { toMeetingCard } from '../views/to-meeting-card'

/** A community's meetings to come and past, or those I come to. */
export const listMeetings: UseCase<typeof resident.listMeetings, Resident, Needs> = async (
  input,
  { personId },
  { estate, meetings },
) => {
  const { list, communityId, before } = input
  const [community, page] = await Promise.all([
    estate.communityCard(communityId),
    list === 'mine' ? meetings.of(personId, before) : meetings[list](communityId, before),
  ])
  if (!community) return refuse('NOT_FOUND')
  return { rows: page.rows.map((meeting) => toMeetingCard(meeting, personId)), older: page.older }
}
