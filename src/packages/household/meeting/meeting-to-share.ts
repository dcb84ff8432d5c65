import type { HostMeeting } from '@contract/meeting/household'
import { appointmentWords } from '@/words/day-words'

/** What neighbours read of a bench in their group, when, where and about what, and the page where they say that they come; of one that nobody knows of yet nothing but that. */
export function meetingToShare(meetingId: string, meeting: Shared | undefined, now: Date) {
  return {
    title: meeting && meeting.state !== 'draft' ? titleOf(meeting, now) : '板凳会',
    path: `/packages/meeting/detail/index?meetingId=${meetingId}`,
  }
}

type Shared = Pick<HostMeeting, 'state' | 'startAt' | 'place'> & { topics: readonly { text: string }[] }

function titleOf({ startAt, place, topics: [first] }: Shared, now: Date) {
  const about = first ? `：${[...first.text].slice(0, 20).join('')}` : ''
  return `板凳会${about}，${appointmentWords(startAt, now)}，${place}`
}
