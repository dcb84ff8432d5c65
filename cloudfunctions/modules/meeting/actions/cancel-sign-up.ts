import { action } from '../../../workflow/action'
import { findGuest, findWaiter } from '../../seats/seating'
import { withSignUpCancelled } from '../../seats/with-sign-up-cancelled'
import { guestCommand, type GuestFacts } from '../commands-on-meeting'
import { isComing, type Meeting } from '../meeting'

/** Somebody can't come after all, until the start; offered to who sits or waits, for whom a seat is held answers the offer. */
export const leave = action({
  may: (meeting: Meeting, { personId, at }: GuestFacts) => {
    if (findGuest(meeting, personId)?.attendedAt) return 'ALREADY_ATTENDED'
    return !isIn(meeting, personId) || isComing(meeting, at) || 'NOT_NOW'
  },
  shown: (meeting, { personId }) => isIn(meeting, personId) && !findWaiter(meeting, personId)?.offeredUntil,
  does: (meeting, _, { at }, { personId }) =>
    isIn(meeting, personId) ? withSignUpCancelled(meeting, personId, at) : meeting,
})

function isIn(meeting: Meeting, personId: string) {
  return (findGuest(meeting, personId) ?? findWaiter(meeting, personId)) !== undefined
}

export const cancelSignUp = guestCommand(leave)
