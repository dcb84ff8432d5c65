import type { Needs } from '../../needs'
import { inShanghai } from '../../platform/shanghai'
import type { LetterDelivery } from '../../workflow/post'
import type { Letter } from '../../workflow/letter'
import { holderOf } from '../estate/community'
import { personsIn } from '../seats/seating'
import { isOffered } from '../seats/with-offer-answered'
import { wordsNow, type MeetingLetterKind } from './letters'
import type { Meeting } from './meeting'

const pageOfResident = 'packages/meeting/detail/index'
const pageOfHost = 'packages/household/meeting/index'

/** A meeting's letters: to those it still concerns when they are sent, and to whoever holds the host's post. */
export function meetingDelivery(meeting: Meeting, { estate, now }: Needs): LetterDelivery {
  return {
    wordsNow: (letter) => wordsNow(letter, meeting, now()),
    recipients: async (letter) => {
      if (letter.to === 'resident') return concernedBy(letter, meeting, now())
      const community = await estate.posts(meeting.communityId)
      return community ? letter.ids.flatMap((id) => holderOf(community, id, now())?.holder?.personId ?? []) : []
    },
    about: ({ to }) => ({
      number: inShanghai(meeting.startAt).format('MMDD-HHmm'),
      page: `${to === 'resident' ? pageOfResident : pageOfHost}?meetingId=${meeting._id}`,
    }),
  }
}

/** Nobody is reminded of what they withdrew from, asked about a seat that is not held for them any more, or told of one they lost when they are in again. */
function concernedBy({ kind, ids }: Letter, meeting: Meeting, at: Date) {
  const inNow = personsIn(meeting)
  const lost: MeetingLetterKind = 'seat-lapsed'
  if (kind === lost) return ids.filter((personId) => !inNow.includes(personId))
  const offered = meeting.waiting
    .filter((waiter) => meeting.state === 'published' && isOffered(waiter, at))
    .map(({ personId }) => personId)
  const concerned = kind === 'seat-offered' ? offered : inNow
  return ids.filter((personId) => concerned.includes(personId))
}
