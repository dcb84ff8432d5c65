import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { hostCommand, type HostFacts, type WithReporters } from '../commands-on-meeting'
import { findMeetingPersonalData, placeText, topicTexts } from '../find-meeting-personal-data'
import type { Meeting } from '../meeting'
import { closingFrom, reminderFor } from '../meeting-times'
import { withoutTakenBack } from '../reporters'

/** Neighbours see it from now on and can say that they come, but for topics that were taken back meanwhile; neither its place nor its topics may tell who somebody is. */
export const publish = action({
  may: ({ state, topics, startAt }: Meeting, { at }: HostFacts) => {
    if (state !== 'draft' || topics.length === 0) return 'NOT_NOW'
    return startAt > at || 'TOO_SOON'
  },
  does: (draft, { reporters }: WithReporters<unknown>, { at }) => {
    const meeting = withoutTakenBack(draft, reporters)
    if (meeting.topics.length === 0) return refuse('NOT_NOW')
    const shown = [placeText(meeting.place), ...topicTexts(meeting.topics.map(({ text }) => text))]
    if (findMeetingPersonalData(shown, meeting, reporters).length > 0) return refuse('PERSONAL_DATA_FOUND')
    const { startAt, seats: free } = meeting
    const closesAt = closingFrom(meeting.closesAt, startAt, at)
    const remindAt = reminderFor(startAt, at)
    return { ...meeting, state: 'published' as const, publishedAt: at, free, closesAt, remindAt }
  },
})

export const publishMeeting: UseCase<typeof household.publishMeeting, HouseholdCaller, Needs> = hostCommand(
  'published',
  publish,
)
