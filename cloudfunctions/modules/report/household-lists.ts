import type { household } from '@contract/household'
import type { InputOf } from '@contract/procedure'
import type { Database } from '../../platform/cloud'
import type { Listing } from '../../platform/collection'
import type { Where } from '../../platform/raw-collection'
import type { HouseholdCaller } from '../estate/household-caller'
import { soonUntil } from './views/due-of'

export type HouseholdList = InputOf<typeof household.reports>['list']

/** What stands in each of a household's lists, in the order in which it should be dealt with. */
export function householdList(list: HouseholdList, caller: HouseholdCaller, now: Date, is: Database['command']) {
  const theirs: Where = {
    'destination.ids': is.in([...caller.households]),
    'destination.kind': 'household',
    residentId: is.neq(caller.personId),
    'excluded.persons': is.neq(caller.personId),
    'excluded.households': is.nin([...caller.households]),
  }
  const soon = soonUntil(now)
  const lists: Record<HouseholdList, Where> = {
    toAccept: { state: 'routed' },
    dueSoon: { state: 'accepted', answerBy: is.lte(soon) },
    inHand: { state: 'accepted', answerBy: is.gt(soon) },
    waiting: { state: 'asked' },
    done: { state: is.in(['resolved', 'closed']) },
  }
  const order: Pick<Listing, 'by' | 'order'> =
    list === 'done' ? { by: 'at', order: 'desc' } : { by: 'answerBy', order: 'asc' }
  return { where: { ...theirs, ...lists[list] }, ...order }
}
