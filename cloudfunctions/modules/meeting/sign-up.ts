import type { resident } from '@contract/resident'
import type { Standing } from '@contract/schema/meeting'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { Visitor } from '../people/person'
import { isPacked } from './is-packed'
import { isPublic, type MeetingGlance, type Waiter } from './meeting'
import { pressOn } from './press-on'
import { toSeated } from './to-seated'
import { standingOf } from './views/standing-of'

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
  const press = pressOn(personId, commandId)
  let room = first
  for (let tried = 0; tried < TRIES; tried++) {
    if (!room || !isPublic(room)) return refuse('NOT_FOUND')
    const at = now()
    const waiter = {
      id: digest('guest', meetingId, personId),
      personId,
      name: name ?? null,
      party,
      at,
      offeredUntil: null,
    }
    const standing = isOpen(room, at) ? await sitDown(room, waiter, press, needs) : null
    if (standing) return standing

    const meeting = await meetings.find(meetingId)
    if (!meeting) return refuse('NOT_FOUND')
    const already = standingOf(meeting, personId)
    if (already.as !== 'none' || meeting.presses.includes(press)) return already
    if (!isOpen(meeting, at)) return refuse('SIGN_UP_CLOSED')
    if (isPacked(meeting, party)) return refuse('MEETING_FULL')
    room = meeting
  }
  return refuse('MEETING_FULL')
}

function isOpen({ state, closesAt }: MeetingGlance, at: Date) {
  return state === 'published' && at < closesAt
}

/** On a seat, or at the end of those who wait; null when the room is not as it looked, or they are in already. */
async function sitDown(
  room: MeetingGlance,
  waiter: Waiter,
  press: string,
  { meetings }: Needs,
): Promise<Standing | null> {
  const { _id: meetingId, seats, free } = room
  const { party, personId, at } = waiter
  if (seats > 0 && free < party) {
    const waits = await meetings.wait(meetingId, waiter, press, at)
    return waits ? { as: 'waiting', party, place: await meetings.placeOf(meetingId, personId) } : null
  }
  const guest = { ...toSeated(room, waiter, at), personId }
  const sits = await meetings.seat(meetingId, guest, seats > 0, press, at)
  return sits ? { as: 'seated', party, code: guest.code, attended: false, asksAgain: false } : null
}
