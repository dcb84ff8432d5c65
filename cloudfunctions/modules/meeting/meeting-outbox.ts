import type { Needs } from '../../needs'
import { inShanghai } from '../../platform/shanghai'
import { holderOf } from '../estate/community'
import type { Outbox } from '../letter/deliver-letters'
import type { Letter } from '../letter/letter'
import type { Meeting } from './meeting'
import { isHeld } from './moves/offer-taken'
import { everybodyOf } from './moves/rescheduled'
import { saysNow } from './says-now'

const pageOfResident = 'packages/meeting/detail/index'
const pageOfHost = 'packages/household/meeting/index'

/** A meeting's letters: to those it still concerns when they are sent, and to whoever holds the host's post. */
export function meetingOutbox(meeting: Meeting, { estate, meetings, now }: Needs): Outbox {
  return {
    entries: meeting.letters.entries,
    saysNow: ({ kind }) => saysNow(kind, meeting, now()),
    readers: async (letter) => {
      if (letter.to === 'resident') return stillConcerned(letter, meeting, now())
      const community = await estate.community(meeting.communityId)
      return community ? letter.posts.flatMap((id) => holderOf(community, id, now())?.holder?.personId ?? []) : []
    },
    about: ({ to }) => ({
      number: inShanghai(meeting.startAt).format('MMDD-HHmm'),
      page: `${to === 'resident' ? pageOfResident : pageOfHost}?meetingId=${meeting._id}`,
    }),
    moved: (key, from, to) => meetings.letterMoved(meeting._id, key, from, to),
    stateOf: async (key) => (await meetings.find(meeting._id))?.letters.entries[key]?.state,
  }
}

/** Nobody is reminded of what they withdrew from, nor asked about a seat that is not held for them any more. */
function stillConcerned({ kind, posts }: Letter, meeting: Meeting, at: Date) {
  const held = meeting.waiting.filter((waiter) => isHeld(waiter, meeting, at)).map(({ personId }) => personId)
  const concerned = kind === 'seat-offered' ? held : everybodyOf(meeting)
  return posts.filter((personId) => concerned.includes(personId))
}
