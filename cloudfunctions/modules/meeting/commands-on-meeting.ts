import { byHousehold, type HouseholdCaller } from '../../access/household-caller'
import { inScope } from '../../access/scope'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { Needs } from '../../needs'
import type { Refusal } from '@contract/refusal'
import { Refused } from '../../platform/refuse'
import type { Asked } from '../../platform/use-case'
import type { Action } from '../../workflow/action'
import { byResident } from '../../workflow/actor'
import { commandsOn } from '../../workflow/command'
import type { Resident } from '../people/person'
import { toStanding } from '../seats/to-standing'
import { isPublic, type Meeting } from './meeting'
import { meetingRules } from './meeting-rules'
import type { Reporter } from './reporters'

/** What every command on a meeting says. */
type OnMeeting = { meetingId: string; commandId: string }

/** Names a meeting in the staff log. */
export const meetingSubject = { kind: 'meeting', field: 'meetingId' }

export const onMeetings = {
  store: ({ meetings }: Needs) => meetings,
  id: ({ meetingId }: OnMeeting) => meetingId,
}

/** What the rules ask about somebody who comes or waits. */
export type GuestFacts = { at: Date; personId: string }

/** A neighbour's command on a meeting they can see, answered by where they stand afterwards. */
export const guestCommand = commandsOn({
  ...onMeetings,
  actor: ({ personId }: Resident) => byResident(personId),
  mayKnow: isPublic,
  facts: ({ personId }: Resident, at): GuestFacts => ({ at, personId }),
  answer: (meeting, { personId }) => toStanding(meeting, personId),
})

/** What the rules ask about a host. */
export type HostFacts = { at: Date; senderKey: string }

export function hostFacts({ personId }: HouseholdCaller, at: Date): HostFacts {
  return { at, senderKey: personId }
}

export function isHostedBy({ householdId, kind }: Meeting, { households }: HouseholdCaller) {
  return meetingRules[kind].isListed && households.includes(householdId)
}

/** A host's command on a meeting of theirs; gives the meeting as it is afterwards. */
export const hostChange = commandsOn({
  ...onMeetings,
  actor: byHousehold,
  mayKnow: isHostedBy,
  facts: hostFacts,
  answer: (meeting) => meeting,
})

/** A worker's command on a meeting in their scope that neighbours may see. */
export const workerMeetingCommand = commandsOn({
  ...onMeetings,
  actor: byWorker,
  mayKnow: isKnownToWorker,
  facts: (_, at): { at: Date } => ({ at }),
  answer: ({ _id }) => ({ meetingId: _id }),
})

export function isKnownToWorker(meeting: Meeting, { scope }: Pick<WorkerCaller, 'scope'>) {
  return isPublic(meeting) && inScope(scope, meeting)
}

/** What a host gave, and whose reports are the meeting's topics. */
export type WithReporters<Input> = { given: Input; reporters: readonly Reporter[] }

/** A host's command that is told whose reports are the meeting's topics; answered by the state it brings the meeting to, whatever happened since. */
export function hostCommand<Input, Code extends Refusal, No extends Refused>(
  becomes: Meeting['state'],
  action: Action<Meeting, HostFacts, WithReporters<Input>, Code, No>,
) {
  const change = hostChange(action)
  return async (given: Input & OnMeeting, caller: HouseholdCaller, needs: Needs & Asked) => {
    const { meetingId, commandId } = given
    const { known, reporters } = await findWithReporters(meetingId, needs)
    const after = await change({ meetingId, commandId, given, reporters }, caller, needs, { known })
    return after instanceof Refused ? after : { meetingId, state: becomes }
  }
}

/** Looks a meeting up, and side by side whose reports are its topics. */
export async function findWithReporters(meetingId: string, { meetings }: Needs) {
  const [meeting, reporters] = await Promise.all([meetings.find(meetingId), meetings.reportersIn(meetingId)])
  return { known: meeting ?? undefined, reporters }
}
