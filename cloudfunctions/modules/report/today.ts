import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { householdOf } from '../estate/community'
import type { HouseholdCaller } from '../estate/household-caller'
import { lookedAfterBy } from '../estate/looked-after-by'
import { queueOfCards } from './views/queue-of-cards'

/** The household's day: to accept, due soon, in hand, waiting for the resident. */
export const today: UseCase<typeof household.today, HouseholdCaller, Needs> = async (_, caller, { reports, now }) => {
  const { post, community, households } = caller
  const at = now()
  const [toAccept, dueSoon, inHand, waiting] = await Promise.all([
    reports.inList('toAccept', caller, at),
    reports.inList('dueSoon', caller, at),
    reports.inList('inHand', caller, at),
    reports.inList('waiting', caller, at),
  ])
  return {
    household: { name: post.name, number: post.number, buildings: lookedAfterBy(community, post.id, at) },
    standsInFor: households.filter((id) => id !== post.id).map((id) => householdOf(community, id)?.name ?? ''),
    community: { name: community.name, phone: community.phone },
    toAccept: queueOfCards(toAccept, at),
    dueSoon: queueOfCards(dueSoon, at),
    inHand: queueOfCards(inHand, at),
    waiting: queueOfCards(waiting, at),
  }
}
