import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { withLettersTo } from '../../../workflow/letters-to-persons'
import { personsIn } from '../../seats/seating'
import { withGuestsAskedAgain } from '../../seats/with-attendance'
import { withOffersHeldAnew, withSeatsPassedOn } from '../../seats/with-seats-passed-on'
import { hostSays } from '../checks/host-says'
import { hostCommand, type HostFacts, type WithReporters } from '../commands-on-meeting'
import { findMeetingPersonalData, placeText, reasonText } from '../find-meeting-personal-data'
import type { MeetingLetterKind } from '../letters'
import { isComing, type Meeting } from '../meeting'
import { closingMoved, reminderFor } from '../meeting-times'

/** Each asks everybody again, and writes to them. */
const RESCHEDULES_MAX = 10

type Change = { startAt: string; place: string; reason: string }

/** Another day or place, until it has begun: everybody keeps their seat and is asked again; seats held for an offer are held anew; signing up closes as long before the start as was chosen. What is new must not tell who somebody is. */
export const reschedule = action({
  may: (meeting: Meeting, { at }: HostFacts) => {
    if (!isComing(meeting, at)) return 'NOT_NOW'
    return meeting.rescheduled < RESCHEDULES_MAX || 'TOO_MANY_RESCHEDULES'
  },
  does: (meeting, { given, reporters }: WithReporters<Change>, { at }) => {
    const { place, reason } = given
    const startAt = new Date(given.startAt)
    if (startAt <= at) return refuse('TOO_SOON')
    const fresh = [...(place === meeting.place ? [] : [placeText(place)]), reasonText(reason)]
    if (findMeetingPersonalData(fresh, meeting, reporters).length > 0) return refuse('PERSONAL_DATA_FOUND')
    const moved = withOffersHeldAnew(withGuestsAskedAgain({ ...meeting, startAt }), at)
    const after: Meeting = {
      ...moved,
      closesAt: closingMoved(meeting, startAt, at),
      place,
      reason,
      rescheduled: meeting.rescheduled + 1,
      remindAt: reminderFor(startAt, at),
    }
    const kind: MeetingLetterKind = 'meeting-moved'
    return withSeatsPassedOn({ ...after, letters: withLettersTo(after.letters, personsIn(after), kind, at) }, at)
  },
})

export const rescheduleMeeting: UseCase<typeof household.rescheduleMeeting, HouseholdCaller, Needs> = hostCommand(
  'published',
  hostSays(reschedule),
)
