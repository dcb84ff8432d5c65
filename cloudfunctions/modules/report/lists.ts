import type { HouseholdList } from '@contract/report/household'
import type { HouseholdCaller, HouseholdReader } from '../../access/household-caller'
import { scopeQuery } from '../../access/scope'
import type { WorkerCaller } from '../../access/worker-caller'
import { publishedCalendar, type Calendar } from '../calendar/calendar'
import type { Database } from '../../platform/connect-cloud'
import type { Listing } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import { withPostsBesides } from './access'
import { soonUntil } from './views/due-status'

/** A list as the store asks for it: what stands in it, in the order in which it should be dealt with. */
export type List = { where: Where } & Pick<Listing, 'by' | 'order'>

/** What stands in each of a household's lists. */
export function householdList(list: HouseholdList, caller: AtHousehold, now: Date, is: Database['command']): List {
  const theirs: Where = {
    'assignee.ids': is.in([...caller.households]),
    'assignee.kind': 'household',
    ...mayBeKnownTo(caller, is),
  }
  const soon = soonUntil(now, caller.community?.calendar ?? publishedCalendar)
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

/** Whose lists they are; of their community only the calendar counts. */
type AtHousehold = HouseholdReader & { community?: { calendar?: Calendar | undefined } }

/** What was taken from a household because it was late, since then, unless it has it again. */
export function takenFromHousehold(caller: HouseholdCaller, since: Date, is: Database['command']): Where {
  const theirs = is.in([...caller.households])
  return {
    // The first finds them by the index, the second holds ids and day of one taking together.
    'takenFrom.ids': theirs,
    takenFrom: is.elemMatch({ ids: theirs, at: is.gt(since) }),
    'assignee.ids': is.nin([...caller.households]),
    state: is.neq('withdrawn'),
    ...mayBeKnownTo(caller, is),
  }
}

/** Nobody's own, and nothing from which they are excluded by any post they have. */
function mayBeKnownTo(caller: HouseholdReader, is: Database['command']): Where {
  const { personId } = caller
  return {
    residentId: is.neq(personId),
    'excluded.persons': is.neq(personId),
    'excluded.households': is.nin([...withPostsBesides(caller).households]),
  }
}

/** What stands in the queues of a worker that are to be given to somebody, or first to be looked at. */
export function toArrange(worker: WorkerCaller, is: Database['command']): Where {
  const state = is.in(['unrouted', 'returned'])
  const reopened = { state: 'reopened', ...(worker.scope.kind !== 'street' && { reopenings: is.lt(2) }) }
  const theirs = mayBeKnownToWorker(worker, is)
  return is.and([theirs, is.or([{ state }, reopened, { toLookAt: true }])]) as unknown as Where
}

/** In their scope, and nothing from which they are excluded. */
export function mayBeKnownToWorker({ scope, personId, households }: WorkerCaller, is: Database['command']): Where {
  return {
    ...scopeQuery(scope, is),
    ...(scope.kind !== 'street' && { handTo: is.neq('street') }),
    'excluded.persons': is.neq(personId),
    ...(households.length > 0 && { 'excluded.households': is.nin([...households]) }),
  }
}
