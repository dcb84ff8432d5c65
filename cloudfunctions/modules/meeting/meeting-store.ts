import { PAGE_SIZE } from '@contract/schema/paging'
import { scopeQuery, type Scope } from '../../access/scope'
import type { Database } from '../../platform/connect-cloud'
import { openCollection, type Already, type Listing } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import type { Refused } from '../../platform/refuse'
import { endOfDay, startOfDay } from '../../platform/shanghai'
import type { CommandKey } from '../../workflow/command-key'
import { dueInStore } from '../../workflow/due-in-store'
import { seatsInStore } from '../seats/seats-in-store'
import { meeting, meetingGlance, meetingInList, meetingTopics, type Meeting } from './meeting'
import { unlistedKinds } from './meeting-rules'
import { nextDueAt } from './next-due-at'
import { findReporters } from './reporters'

/** More than all who may come and wait, so that a command is known however late it comes again. */
const COMMANDS_KEPT = 1000

/** Each is a write of its own, and the phone waits for all of them. */
const FORGOTTEN_AT_ONCE = 50

/** What is to come is read forwards, what is past backwards. */
const lists = {
  coming: { states: ['draft', 'published'], order: 'asc' },
  past: { states: ['met', 'minuted', 'cancelled'], order: 'desc' },
} as const

export type MeetingList = keyof typeof lists

/** Where meetings are kept. */
export function createMeetingStore(database: Database) {
  const collection = openCollection(database, 'meetings', meeting)
  const { find, glance, createOnce, keptAmong, list, listParts, parts, change, count, patch, aggregate, where, is } =
    collection

  const among = (personId: string) =>
    is.or([{ 'guests.personId': personId }, { 'waiting.personId': personId }]) as unknown as Where

  const ofListedKind = { kind: is.nin(unlistedKinds) }
  const cards = (where: Where, listing: Listing) => listParts(meetingInList, where, listing)
  const signedUpFor = (personId: string, after?: string): [Where, Listing] => [
    among(personId),
    { by: 'startAt', order: 'desc', size: PAGE_SIZE, after },
  ]

  /** Drafts, also those let go, are for their host alone. */
  const seen: Where = { publishedAt: is.neq(null) }
  const listed = (name: MeetingList, where: Where, after?: string) => {
    const { states, order } = lists[name]
    return cards(
      { ...where, ...ofListedKind, state: is.in([...states]) },
      { by: 'startAt', order, size: PAGE_SIZE, after },
    )
  }

  return {
    find,
    createOnce,
    keptAmong,
    glance: (meetingId: string) => glance(meetingId, meetingGlance),
    /** Gives the meeting after `next`, or as it stands when this very command was carried out already. */
    change: <No extends Refused = never>(
      meetingId: string,
      { command }: Pick<CommandKey, 'command'>,
      next: (meeting: Meeting) => Meeting | No,
      already?: Already<Meeting>,
    ) =>
      change(
        meetingId,
        (before) => {
          const after = next(before)
          if (!('commands' in after) || after === before) return after
          const commands = [...after.commands, command].slice(-COMMANDS_KEPT)
          return { ...after, commands, dueAt: nextDueAt(after) }
        },
        ({ commands }) => commands.includes(command),
        already,
      ),
    ...seatsInStore(collection),
    /** The condition under which somebody may sign up. */
    signUpOpen: (meetingId: string, at: Date): Where => ({
      _id: meetingId,
      ...ofListedKind,
      state: 'published',
      closesAt: is.gt(at),
    }),
    reportersIn: (meetingId: string) => findReporters(aggregate().match({ _id: meetingId })),
    coming: (communityId: string, after?: string) => listed('coming', { communityId, ...seen }, after),
    /** Lists what is on or to come in a community, hours of listening too. */
    around: (communityId: string) =>
      cards({ communityId, state: 'published' }, { by: 'startAt', order: 'asc', size: PAGE_SIZE }),
    past: (communityId: string, after?: string) => listed('past', { communityId, ...seen }, after),
    of: (personId: string, after?: string) => cards(...signedUpFor(personId, after)),
    /** The same, whole, for whoever takes their data along. */
    wholeOf: (personId: string, after?: string) => list(...signedUpFor(personId, after)),
    /** Lists those among these files that stand in some minutes. */
    photosAmong: async (fileIds: readonly string[]) =>
      (await where({ 'photos.fileId': is.in([...fileIds]) })).flatMap(({ photos }) =>
        photos.map(({ fileId }) => fileId),
      ),
    /** Finds the meeting that waits for the verdict with this id. */
    waitingFor: async (trace: string) => (await where({ 'mediaChecks.trace': trace }, 1))[0] ?? null,
    /** Lists so many of the meetings this person sits or waits in as one call of a deletion takes on. */
    portionOf: (personId: string) => list(among(personId), { by: 'startAt', order: 'desc', size: FORGOTTEN_AT_ONCE }),
    /** Takes what these reports said out of every meeting that neighbours have not seen yet, until none says it: a host may be writing. */
    async forgetTopics(reportIds: readonly string[]) {
      const saidIn = { publishedAt: null, 'topics.reportId': is.in([...reportIds]) }
      const without = { topics: is.pull({ reportId: is.in([...reportIds]) }), version: is.inc(1) }
      while ((await count(saidIn)) > 0) await patch(saidIn, without)
    },
    /** Lists the reports that are topics of meetings which were opened since then and which neighbours have not seen yet. */
    topicsOpenedSince: async (since: Date) =>
      (await parts(meetingTopics, { publishedAt: null, at: is.gte(since) }, 1000)).flatMap(({ topics }) =>
        topics.flatMap(({ reportId }) => reportId ?? []),
      ),
    /** Lists a household's own, drafts among those to come. */
    hosted: (householdIds: readonly string[], name: MeetingList, after?: string) =>
      listed(name, { householdId: is.in([...householdIds]) }, after),
    /** Lists those of theirs that were held and whose minutes are not out. */
    owingMinutes: (householdIds: readonly string[]) =>
      cards(
        { householdId: is.in([...householdIds]), ...ofListedKind, state: 'met' },
        { by: 'startAt', order: 'asc', size: PAGE_SIZE },
      ),
    /** Lists those of theirs that are held on this day, hours of listening too. */
    hostedOn: (householdIds: readonly string[], day: Date) =>
      cards(
        {
          householdId: is.in([...householdIds]),
          state: 'published',
          startAt: is.and([is.gte(startOfDay(day)), is.lte(endOfDay(day))]),
        },
        { by: 'startAt', order: 'asc', size: PAGE_SIZE },
      ),
    inScope: (scope: Scope, name: MeetingList, after?: string) =>
      listed(name, { ...scopeQuery(scope, is), ...seen }, after),
    /** Lists those of which a worker is to look at something. */
    toLookAt: (scope: Scope, after?: string) =>
      cards(
        { ...scopeQuery(scope, is), toLookAt: true, ...seen },
        { by: 'startAt', order: 'asc', size: PAGE_SIZE, after },
      ),
    countToLookAt: (scope: Scope) => count({ ...scopeQuery(scope, is), toLookAt: true, ...seen }),

    ...dueInStore<Meeting>(collection),
  }
}

export type MeetingStore = ReturnType<typeof createMeetingStore>
