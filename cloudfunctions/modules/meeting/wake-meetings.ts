import type { Needs } from '../../needs'
import { wakeEach } from '../letter/wake-each'
import type { Meeting } from './meeting'
import { meetingOutbox } from './meeting-outbox'
import { woken } from './moves/woken'
import { nextWake } from './next-wake'

const ONE_ROUND = 50

/** Does what is due of each meeting: offers, reminders, having met, letters. */
export async function wakeMeetings(needs: Needs) {
  const { meetings, now } = needs
  const move = ({ _id, version }: Meeting, at: Date) =>
    meetings.change(_id, `clock:${version}`, (found) => woken(found, at))
  const outbox = (meeting: Meeting) => meetingOutbox(meeting, needs)
  return wakeEach(await meetings.due(now(), ONE_ROUND), { store: meetings, move, outbox, nextWake }, needs)
}
