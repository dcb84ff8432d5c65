import type { Database } from '../../platform/connect-cloud'
import type { openCollection } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import { PARTIES_MAX, WAITING_MAX, type Seated, type Waiter } from './seating'

type Shelf = Pick<ReturnType<typeof openCollection>, 'patch' | 'aggregate'> & { is: Database['command'] }

/** Gives a collection whose things people sign up for its two writes: everybody may press at once, so the rule itself is the condition of one update. `open` says of which thing, while signing up is open. */
export function seatsInStore({ patch, aggregate, is }: Shelf) {
  const without = (personId: string): Where => ({
    'guests.personId': is.neq(personId),
    'waiting.personId': is.neq(personId),
  })

  return {
    /** Sits them down if there is room and they are not in yet; says whether it took place. */
    seat: (open: Where, guest: Seated & { personId: string }, limited: boolean, command: string) =>
      patch(
        {
          ...open,
          ...without(guest.personId),
          commands: is.neq(command),
          ...(limited ? { free: is.gte(guest.party) } : { seats: 0, [`guests.${PARTIES_MAX - 1}`]: is.exists(false) }),
        },
        {
          guests: is.push([guest]),
          commands: is.push([command]),
          free: is.inc(limited ? -guest.party : 0),
          version: is.inc(1),
        },
      ),
    /** Puts them at the end of the waiting list, if there is no room and they are not in yet; says whether it took place. */
    wait: (open: Where, waiter: Waiter, command: string) =>
      patch(
        {
          ...open,
          ...without(waiter.personId),
          commands: is.neq(command),
          seats: is.gt(0),
          free: is.lt(waiter.party),
          [`waiting.${WAITING_MAX - 1}`]: is.exists(false),
        },
        { waiting: is.push([waiter]), commands: is.push([command]), version: is.inc(1) },
      ),
    /** Counts how many wait before them and they themselves; 0 when they don't wait. */
    placeOf: async (id: string, personId: string) => {
      const $ = is.aggregate
      const found = aggregate()
        .match({ _id: id })
        .project({ index: $.indexOfArray(['$waiting.personId', personId]) })
        .limit(1)
      const { data } = (await found.end()) as { data: { index: number }[] }
      return (data[0]?.index ?? -1) + 1
    },
  }
}
