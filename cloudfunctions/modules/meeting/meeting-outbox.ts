import type { Needs } from '../../needs'
import { inShanghai } from '../../platform/shanghai'
import { holderOf } from '../estate/community'
import type { Outbox } from '../letter/deliver-letters'
import type { Letter } from '../letter/letter'
import type { Meeting } from './meeting'
import { everybodyOf } from './moves/rescheduled'

/** A meeting's letters: to those who still come or wait when they are sent, and to whoever holds the host's post. */
export function meetingOutbox(meeting: Meeting, { estate, meetings, now }: Needs): Outbox {
  return {
    entries: meeting.letters.entries,
    isNews: (letter) => letter.kind === 'meeting-cancelled' || meeting.state !== 'cancelled',
    readers: async (letter) => {
      if (letter.to === 'resident') return stillIn(letter, meeting)
      const community = await estate.community(meeting.communityId)
      return community ? letter.posts.flatMap((id) => holderOf(community, id, now())?.holder?.personId ?? []) : []
    },
    about: ({ to }) => ({
      number: inShanghai(meeting.startAt).format('MMDD-HHmm'),
      page: `${to === 'resident' ? 'pages' : 'packages/household'}/meeting/detail/index?meetingId=${meeting._id}`,
    }),
    moved: (key, from, to) => meetings.letterMoved(meeting._id, key, from, to),
    stateOf: async (key) => (await meetings.find(meeting._id))?.letters.entries[key]?.state,
  }
}

/** Nobody is reminded of what they withdrew from. */
function stillIn({ posts }: Letter, meeting: Meeting) {
  const coming = everybodyOf(meeting)
  return posts.filter((personId) => coming.includes(personId))
}
