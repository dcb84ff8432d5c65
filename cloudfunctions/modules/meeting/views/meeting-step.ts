import { Refused } from '../../../platform/refuse'
import type { Meeting } from '../meeting'

/** Where the command left the meeting, whatever happened since; a refusal passes through. */
export function meetingStep<No extends Refused>(meeting: Meeting | No, state: Meeting['state']) {
  return meeting instanceof Refused ? meeting : { meetingId: meeting._id, state }
}
