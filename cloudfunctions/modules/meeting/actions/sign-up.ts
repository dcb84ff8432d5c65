import type { Standing } from '@contract/seats/sign-up'
import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import type { Permission } from '../../../workflow/action'
import { commandOf } from '../../../workflow/command-key'
import type { Visitor } from '../../people/person'
import { newSeated } from '../../seats/new-seated'
import { hasNoRoom, type Waiter } from '../../seats/seating'
import { toStanding } from '../../seats/to-standing'
import type { GuestFacts } from '../commands-on-meeting'
import { isPublic, type Meeting, type MeetingGlance } from '../meeting'

/** Whoever is not in yet may sign up until it closes. */
export const join: Permission<Pick<Meeting, 'state' | 'closesAt' | 'guests' | 'waiting'>, GuestFacts> = {
  may: (meeting, { at }) => isSignUpOpen(meeting, at) || 'SIGN_UP_CLOSED',
  shown: (meeting, { personId }) => toStanding(meeting, personId).as === 'none',
}

function isSignUpOpen({ state, closesAt }: Pick<Meeting, 'state' | 'closesAt'>, at: Date) {
  return state === 'published' && at < closesAt
}

/** How often the room may have changed between looking and sitting down. */
const TRIES = 4

/** 我来: one update whose condition is the rule itself (not in yet, room enough), so that everybody may press at once. */
export const signUp: UseCase<typeof resident.signUp, Visitor, Needs> = async (
  { meetingId, commandId, party, name },
  visitor,
  needs,
) => {
  const { people, meetings, now } = needs
  const [{ personId }, first] = await Promise.all([people.residentFor(visitor), meetings.glance(meetingId)])
  const command = commandOf(personId, { procedure: needs.procedure, commandId })
  let room = first
  for (let tried = 0; tried < TRIES; tried++) {
    if (!room || !isPublic(room)) return refuse('NOT_FOUND')
    const at = now()
    const id = digest('guest', meetingId, personId)
    const waiter = { id, personId, name: name ?? null, party, at, offeredUntil: null }
    const standing = isSignUpOpen(room, at) ? await sitDown(room, waiter, command, needs) : null
    if (standing) return standing

    const meeting = await meetings.find(meetingId)
    if (!meeting) return refuse('NOT_FOUND')
    const already = toStanding(meeting, personId)
    if (already.as !== 'none' || meeting.commands.includes(command)) return already
    if (!isSignUpOpen(meeting, at)) return refuse('SIGN_UP_CLOSED')
    if (hasNoRoom(meeting, party)) return refuse('MEETING_FULL')
    room = meeting
  }
  return refuse('MEETING_FULL')
}

/** On a seat, or at the end of those who wait; null when the room is not as it looked, or they are in already. */
async function sitDown(
  room: MeetingGlance,
  waiter: Waiter,
  command: string,
  { meetings }: Needs,
): Promise<Standing | null> {
  const { _id: meetingId, seats, free } = room
  const { party, personId, at } = waiter
  const open = meetings.signUpOpen(meetingId, at)
  if (seats > 0 && free < party) {
    const waits = await meetings.wait(open, waiter, command)
    return waits ? { as: 'waiting', party, place: await meetings.placeOf(meetingId, personId) } : null
  }
  const guest = { ...newSeated({ _id: meetingId, seats }, waiter, at), personId }
  const sits = await meetings.seat(open, guest, seats > 0, command)
  return sits ? { as: 'seated', party, code: guest.code, attended: false, asksAgain: false } : null
}
