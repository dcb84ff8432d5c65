import type { Refusal } from '@contract/refusal'
import { reschedule } from '../../../cloudfunctions/modules/meeting/actions/reschedule'
import type { GuestFacts } from '../../../cloudfunctions/modules/meeting/commands-on-meeting'
import type { Meeting } from '../../../cloudfunctions/modules/meeting/meeting'
import type { Refused } from '../../../cloudfunctions/platform/refuse'
import { act, type Action } from '../../../cloudfunctions/workflow/action'
import { aKey } from './a-report'

/** What a neighbour's press makes of a meeting, or how it is refused. */
export function pressedBy(action: Action<Meeting, GuestFacts, unknown, Refusal, Refused>) {
  return (meeting: Meeting, personId: string, at: Date) => act(action, meeting, undefined, aKey(at), { at, personId })
}

/** The meeting after its host has changed the day. */
export function rescheduled(meeting: Meeting, given: { startAt: string; place: string; reason: string }, at: Date) {
  return act(reschedule, meeting, { given, reporters: [] }, aKey(at), { at, senderKey: 'host' })
}
