import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { noonOf } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { isListed } from '../meeting'
import { toMeetingCard } from '../views/to-meeting-card'

/** The household's own meetings, to come (drafts too) or past; of one day, those that neighbours know of. */
export const listHostedMeetings: UseCase<typeof household.listHostedMeetings, HouseholdCaller, Needs> = async (
  { list, before, on },
  { households, personId },
  { meetings },
) => {
  const { rows, older } = await (on
    ? meetings.hostedOn(households, noonOf(on))
    : meetings.hosted(households, list, before))
  return { rows: rows.filter(isListed).map((meeting) => toMeetingCard(meeting, personId, 'sender')), older }
}
