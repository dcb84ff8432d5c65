import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import { deliverLetters } from '../letter/deliver-letters'
import type { Meeting } from './meeting'
import { meetingOutbox } from './meeting-outbox'
import { woken } from './moves/woken'
import { nextWake } from './next-wake'

const ONE_ROUND = 50
const CLAIM_MS = 3 * 60_000

/** Does what is due of each meeting: offers, reminders, having met, letters; then sets its next hour. */
export async function wakeMeetings(needs: Needs) {
  const due = await needs.meetings.due(needs.now(), ONE_ROUND)
  let awake = 0
  for (const meeting of due) if (await wake(meeting, needs)) awake++
  return awake
}

async function wake(meeting: Meeting, needs: Needs) {
  const { meetings, now } = needs
  const at = now()
  if (!(await meetings.claim(meeting, new Date(at.getTime() + CLAIM_MS)))) return false

  const press = `clock:${meeting.version}`
  const after = await meetings.change(meeting._id, press, (found) => woken(found, at))
  if (after instanceof Refused) return false
  await deliverLetters(meetingOutbox(after, needs), needs)
  const settled = await meetings.find(meeting._id)
  if (settled?.wakeAt) await meetings.sleepUntil(meeting._id, settled.wakeAt, nextWake(settled))
  return true
}
