import { PAGE_SIZE } from '@contract/schema/paging'
import type { Database } from '../../platform/cloud'
import { openCollection, type Already } from '../../platform/collection'
import type { Where } from '../../platform/raw-collection'
import type { Refused } from '../../platform/refuse'
import { endOfDay, startOfDay } from '../../platform/shanghai'
import { within } from '../estate/reaches'
import type { Scope } from '../estate/worker-caller'
import { sleepersIn } from '../letter/sleepers-in'
import { PARTIES_MAX, WAITING_MAX } from './is-packed'
import { meeting, meetingGlance, type Meeting, type Seated, type Waiter } from './meeting'
import { meetingLists, type MeetingList } from './meeting-lists'
import { nextWake } from './next-wake'
import { reportersIn } from './reporters-in'

/** More than all who may come and wait, so that a press is known however late it comes again. */
const PRESSES_KEPT = 1000

/** Where bench meetings are kept: seats are taken by one update whose condition is the rule. */
export function createMeetingStore(database: Database) {
  const { find, glance, createOnce, list, change, patch, aggregate, where, is } = openCollection(
    database,
    'meetings',
    meeting,
  )

  const without = (personId: string): Where => ({
    'guests.personId': is.neq(personId),
    'waiting.personId': is.neq(personId),
  })
  const among = (personId: string) =>
    is.or([{ 'guests.personId': personId }, { 'waiting.personId': personId }]) as unknown as Where
  const open = (meetingId: string, at: Date): Where => ({ _id: meetingId, state: 'published', closesAt: is.gt(at) })

  /** Drafts, also those let go, are for their host alone. */
  const seen: Where = { publishedAt: is.neq(null) }
  const listed = (name: MeetingList, where: Where, after?: string) => {
    const { states, order } = meetingLists[name]
    return list({ ...where, state: is.in([...states]) }, { by: 'startAt', order, size: PAGE_SIZE, after })
  }

  return {
    find,
    createOnce,
    glance: (meetingId: string) => glance(meetingId, meetingGlance),
    /** The meeting after `next`, or as it stands when this very press was written already. */
    change: <No extends Refused = never>(
      meetingId: string,
      press: string,
      next: (meeting: Meeting) => Meeting | No,
      already?: Already<Meeting>,
    ) =>
      change(
        meetingId,
        (before) => {
          const after = next(before)
          if (!('presses' in after) || after === before) return after
          const presses = [...after.presses, press].slice(-PRESSES_KEPT)
          return { ...after, presses, wakeAt: nextWake(after) }
        },
        ({ presses }) => presses.includes(press),
        already,
      ),
    /** Sits them down if there is room and they are not in yet; says whether it took place. */
    seat: (meetingId: string, guest: Seated & { personId: string }, limited: boolean, press: string, at: Date) =>
      patch(
        {
          ...open(meetingId, at),
          ...without(guest.personId),
          presses: is.neq(press),
          ...(limited ? { free: is.gte(guest.party) } : { seats: 0, [`guests.${PARTIES_MAX - 1}`]: is.exists(false) }),
        },
        {
          guests: is.push([guest]),
          presses: is.push([press]),
          free: is.inc(limited ? -guest.party : 0),
          version: is.inc(1),
        },
      ),
    /** Puts them at the end of the waiting list, if there is no room and they are not in yet. */
    wait: (meetingId: string, waiter: Waiter, press: string, at: Date) =>
      patch(
        {
          ...open(meetingId, at),
          ...without(waiter.personId),
          presses: is.neq(press),
          seats: is.gt(0),
          free: is.lt(waiter.party),
          [`waiting.${WAITING_MAX - 1}`]: is.exists(false),
        },
        { waiting: is.push([waiter]), presses: is.push([press]), version: is.inc(1) },
      ),
    /** How many wait before them and they themselves; 0 when they don't wait. */
    placeOf: async (meetingId: string, personId: string) => {
      const $ = is.aggregate
      const found = aggregate()
        .match({ _id: meetingId })
        .project({ index: $.indexOfArray(['$waiting.personId', personId]) })
      const { data } = (await found.end()) as { data: { index: number }[] }
      return (data[0]?.index ?? -1) + 1
    },
    reportersIn: (meetingId: string) => reportersIn(aggregate().match({ _id: meetingId })),
    coming: (communityId: string, after?: string) => listed('coming', { communityId, ...seen }, after),
    past: (communityId: string, after?: string) => listed('past', { communityId, ...seen }, after),
    of: (personId: string, after?: string) =>
      list(among(personId), { by: 'startAt', order: 'desc', size: PAGE_SIZE, after }),
    /** Every meeting this person sits or waits in, for a deletion. */
    everyOf: (personId: string) => where(among(personId), 1000),
    /** Takes what these reports said out of every meeting that neighbours have not seen yet. */
    forgetTopics: (reportIds: readonly string[]) =>
      patch(
        { publishedAt: null, 'topics.reportId': is.in([...reportIds]) },
        { topics: is.pull({ reportId: is.in([...reportIds]) }), version: is.inc(1) },
      ),
    /** A household's own, drafts among those to come. */
    hosted: (householdIds: readonly string[], name: MeetingList, after?: string) =>
      listed(name, { householdId: is.in([...householdIds]) }, after),
    /** Those of theirs that were held and whose minutes are not out. */
    owingMinutes: (householdIds: readonly string[]) =>
      list({ householdId: is.in([...householdIds]), state: 'met' }, { by: 'startAt', order: 'asc', size: PAGE_SIZE }),
    /** Those of theirs that are held on this day. */
    hostedOn: (householdIds: readonly string[], day: Date) =>
      list(
        {
          householdId: is.in([...householdIds]),
          state: 'published',
          startAt: is.and([is.gte(startOfDay(day)), is.lte(endOfDay(day))]),
        },
        { by: 'startAt', order: 'asc', size: PAGE_SIZE },
      ),
    under: (scope: Scope, name: MeetingList, after?: string) => listed(name, { ...within(scope, is), ...seen }, after),

    ...sleepersIn<Meeting>({ where, patch, is }),
  }
}

export type MeetingStore = ReturnType<typeof createMeetingStore>
