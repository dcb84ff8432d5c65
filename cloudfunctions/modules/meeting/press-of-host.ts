import type { Needs } from '../../needs'
import type { Refused } from '../../platform/refuse'
import type { HouseholdCaller } from '../estate/household-caller'
import type { Meeting } from './meeting'
import { ofHost } from './of-host'
import { pressOn } from './press-on'
import type { Reporter } from './reporters-in'
import { meetingStep } from './views/meeting-step'

type Press = { meetingId: string; commandId: string }

/** A host's press on a meeting of theirs: the move, told whose reports are its topics, answered by the state it comes to. */
export function pressOfHost<Input extends Press, No extends Refused = never>(
  becomes: Meeting['state'],
  move: (meeting: Meeting, input: Input, reporters: readonly Reporter[], at: Date) => Meeting | No,
) {
  return async (input: Input, caller: HouseholdCaller, { meetings, now }: Needs) => {
    const { meetingId, commandId } = input
    const [found, reporters] = await Promise.all([meetings.find(meetingId), meetings.reportersIn(meetingId)])
    const next = ofHost(caller, (meeting) => move(meeting, input, reporters, now()))
    const known = found ?? undefined
    return meetingStep(await meetings.change(meetingId, pressOn(caller.personId, commandId), next, { known }), becomes)
  }
}
