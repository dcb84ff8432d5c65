import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { householdOf } from '../estate/community'
import type { HouseholdCaller } from '../estate/household-caller'
import { lookedAfterBy } from '../estate/looked-after-by'
import { minutesDue } from '../meeting/views/minutes-due'
import { meetingCard } from '../meeting/views/meeting-card'
import { queueOfCards } from './views/queue-of-cards'

/** The household's day: to accept, due soon, in hand, waiting for the resident; the bench held today, the minutes still owed. */
export const today: UseCase<typeof household.today, HouseholdCaller, Needs> = async (_, caller, needs) => {
  const { reports, meetings, now } = needs
  const { post, community, households } = caller
  const at = now()
  const [toAccept, dueSoon, inHand, waiting, held, owed] = await Promise.all([
    reports.inList('toAccept', caller, at),
    reports.inList('dueSoon', caller, at),
    reports.inList('inHand', caller, at),
    reports.inList('waiting', caller, at),
    meetings.hostedOn(households, at),
    meetings.owingMinutes(households),
  ])
  return {
    household: { name: post.name, number: post.number, buildings: lookedAfterBy(community, post.id, at) },
    standsInFor: households.filter((id) => id !== post.id).map((id) => householdOf(community, id)?.name ?? ''),
    community: { name: community.name, phone: community.phone },
    toAccept: queueOfCards(toAccept, at),
    dueSoon: queueOfCards(dueSoon, at),
    inHand: queueOfCards(inHand, at),
    waiting: queueOfCards(waiting, at),
    meetings: {
      today: { ...held, rows: held.rows.map((meeting) => meetingCard(meeting, caller.personId)) },
      minutesDue: { ...owed, rows: owed.rows.map((meeting) => minutesDue(meeting, caller.personId)) },
    },
  }
}
