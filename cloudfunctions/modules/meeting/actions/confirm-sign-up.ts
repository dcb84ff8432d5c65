import { action } from '../../../workflow/action'
import { findGuest } from '../../seats/seating'
import { withConfirmation } from '../../seats/with-attendance'
import { guestCommand, type GuestFacts } from '../commands-on-meeting'
import { isComing, type Meeting } from '../meeting'

/** Asked again after a change of day, somebody still comes; until the start, offered to who was asked. */
export const confirm = action({
  may: (meeting: Meeting, { personId, at }: GuestFacts) => {
    if (!findGuest(meeting, personId)) return 'NOT_SIGNED_UP'
    return isComing(meeting, at) || 'NOT_NOW'
  },
  shown: (meeting, { personId }) => findGuest(meeting, personId)?.asksAgain === true,
  does: (meeting, _, __, { personId }) => {
    const guest = findGuest(meeting, personId)
    return guest ? withConfirmation(meeting, guest) : meeting
  },
})

export const confirmSignUp = guestCommand(confirm)
