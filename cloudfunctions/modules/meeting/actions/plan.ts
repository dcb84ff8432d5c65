import type { household } from '@contract/household'
import type { InputOf } from '@contract/procedure'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { withSeatsSet } from '../../seats/with-seats-set'
import { hostSays } from '../checks/host-says'
import { findWithReporters, hostChange, type HostFacts } from '../commands-on-meeting'
import { findMeetingPersonalData, topicTexts } from '../find-meeting-personal-data'
import { isComing, type Meeting } from '../meeting'
import { closingFrom, reminderFor, usualClosing } from '../meeting-times'
import type { Reporter } from '../reporters'
import { withTopics } from '../with-topics'

type Plan = Omit<InputOf<typeof household.planMeeting>, 'meetingId' | 'commandId'> & {
  reporters: readonly Reporter[]
  /** Told how many seats are taken, when the plan has fewer. */
  tooFew: (taken: number) => void
}

/** The host plans place, day, topics and seats. Once published its day and place are changed by rescheduling, which asks everybody again, and what is new must not tell who somebody is. */
export const plan = action({
  may: (meeting: Meeting, { at }: HostFacts) => {
    if (meeting.state === 'draft' || isComing(meeting, at)) return true
    return meeting.state === 'published' ? 'TOO_SOON' : 'NOT_NOW'
  },
  does: (meeting, { place, topics, seats, about, reporters, tooFew, ...days }: Plan, { at }) => {
    const startAt = new Date(days.startAt)
    const moved = startAt.getTime() !== meeting.startAt.getTime() || place !== meeting.place
    if (meeting.state === 'published' && moved) return refuse('NOT_NOW')
    const wanted = days.closesAt ? new Date(days.closesAt) : usualClosing(startAt)
    if (startAt <= at || wanted > startAt) return refuse('TOO_SOON')
    // What closed already stays closed while something else is changed.
    const stands = meeting.state === 'published' && wanted.getTime() === meeting.closesAt.getTime()
    const closesAt = stands ? wanted : closingFrom(wanted, startAt, at)

    const seated = withSeatsSet(meeting, seats, at)
    if (!('state' in seated)) {
      tooFew(seated.taken)
      return meeting
    }
    const known = meeting.topics.map(({ text }) => text)
    const fresh = topicTexts(topics).filter(({ text }) => !known.includes(text))
    if (meeting.state === 'published' && findMeetingPersonalData(fresh, meeting, reporters).length > 0)
      return refuse('PERSONAL_DATA_FOUND')
    const planned = { ...withTopics(seated, topics), place, startAt, closesAt, remindAt: reminderFor(startAt, at) }
    return about ? { ...planned, about } : planned
  },
})

const change = hostChange(hostSays(plan))

/** Place, day, topics, seats; fewer seats than are taken are not set, and the answer says how many are. */
export const planMeeting: UseCase<typeof household.planMeeting, HouseholdCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const { meetingId } = input
  const { known, reporters } = await findWithReporters(meetingId, needs)
  let taken: number | null = null
  const tooFew = (seats: number) => void (taken = seats)
  const after = await change({ ...input, reporters, tooFew }, caller, needs, { known })
  if (after instanceof Refused) return after
  return taken === null ? { changed: true, meetingId, state: after.state } : { changed: false, taken }
}
