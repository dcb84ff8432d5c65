import type { HostMeeting } from '@contract/meeting/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import { allowedActions } from '../../../workflow/action'
import { toPhotoView } from '../../../workflow/photo'
import { countAttended } from '../../seats/seating'
import { hostActions } from '../actions/host-actions'
import { hostFacts } from '../commands-on-meeting'
import type { Meeting } from '../meeting'
import { toCommonView, toDecisionView, type Beside } from './to-common-view'

/** The meeting as its host sees it, the minutes as they are being written. */
export function toHostView(meeting: Meeting, host: HouseholdCaller, beside: Beside, now: Date): HostMeeting {
  return {
    ...toCommonView(meeting, beside, 'sender'),
    topics: meeting.topics.map(({ text, said }) => ({ text, said })),
    decisions: meeting.decisions.map((decision) => toDecisionView(decision, beside.done)),
    photos: meeting.photos.map((photo) => ({ fileId: photo.fileId, ...toPhotoView(photo, beside.links, 'sender') })),
    guests: meeting.guests.map(({ id: guestId, name, party, attendedAt, personId, asksAgain }) => ({
      guestId,
      name,
      party,
      attended: attendedAt !== null,
      walkedIn: personId === null,
      asksAgain,
    })),
    queue: meeting.waiting.map(({ party, name, offeredUntil }) => ({ party, name, offered: offeredUntil !== null })),
    attended: countAttended(meeting),
    allowedActions: allowedActions(hostActions, meeting, hostFacts(host, now)),
  }
}
