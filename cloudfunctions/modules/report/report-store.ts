import type { HouseholdList } from '@contract/report/household'
import type { WorkerQueue } from '@contract/report/worker'
import { PAGE_SIZE } from '@contract/schema/paging'
import type { HouseholdCaller, HouseholdReader } from '../../access/household-caller'
import { scopeQuery, type Scope } from '../../access/scope'
import type { WorkerCaller } from '../../access/worker-caller'
import type { Database } from '../../platform/connect-cloud'
import { openCollection, type Already, type Listing } from '../../platform/open-collection'
import type { Where } from '../../platform/open-raw-collection'
import { Refused } from '../../platform/refuse'
import type { CommandKey } from '../../workflow/command-key'
import { dueInStore } from '../../workflow/due-in-store'
import { hasCommand } from '../../workflow/history'
import { resultOf } from './history'
import { householdList, takenFromHousehold, toArrange, workerQueue, type List } from './lists'
import { openStates, report, soundsOf, type Report } from './report'
import { reportInList, reportTakenOver } from './report-in-list'

/** Each is a write of its own, and the phone waits for all of them. */
const FORGOTTEN_AT_ONCE = 100
const RECOUNTED_AT_ONCE = 50

/** More than anybody has open at a time. */
const OPEN_READ_AT_ONCE = 100

/** Where reports are kept: each with its history and letters, changed one conditional write at a time. */
export function createReportStore(database: Database) {
  const { find, createOnce, keptAmong, list, listParts, parts, count, change, patch, where, is } = openCollection(
    database,
    'reports',
    report,
  )

  /** One page of a queue as cards, and how many stand in it altogether. */
  async function queue({ where, by, order }: List, after?: string) {
    const [total, page] = await Promise.all([
      count(where),
      listParts(reportInList, where, { by, order, size: PAGE_SIZE, after }),
    ])
    return { total, ...page }
  }

  const sentBy = (residentId: string, after?: string): [Where, Listing] => [
    { residentId, withdrawn: false },
    { by: 'at', order: 'desc', size: PAGE_SIZE, after },
  ]

  return {
    find,
    /** Keeps a new report; gives it as this command opened it, now or when it first came. */
    createOnce: async (report: Report, key: CommandKey) => {
      const { thing, created } = await createOnce(report)
      return { report: resultOf(thing, key), created }
    },
    keptAmong,
    /** Gives the report after `next`, or as this very command left it when it came before. */
    change: async <No extends Refused = never>(
      reportId: string,
      key: CommandKey,
      next: (report: Report) => Report | No,
      already?: Already<Report>,
    ) => {
      const after = await change(reportId, next, (report) => hasCommand(report, key), already)
      return after instanceof Refused ? after : resultOf(after, key)
    },

    from: (residentId: string, after?: string) => listParts(reportInList, ...sentBy(residentId, after)),
    /** The same, whole, for whoever takes their data along. */
    wholeFrom: (residentId: string, after?: string) => list(...sentBy(residentId, after)),
    /** Gives what of a resident's own is still open, the newest first, and how many there are: counted apart only where one reading doesn't hold them. */
    openFrom: async (residentId: string) => {
      const where = { residentId, withdrawn: false, state: is.in([...openStates, 'resolved']) }
      const { rows, older } = await listParts(reportInList, where, { by: 'at', order: 'desc', size: OPEN_READ_AT_ONCE })
      return { rows, total: older === null ? rows.length : await count(where) }
    },
    /** Lists the open reports of a community whose answer is promised from then on, page by page. */
    promisedFrom: (communityId: string, from: Date, after?: string) =>
      list(
        { communityId, state: is.in([...openStates]), answerBy: is.gte(from) },
        { by: 'answerBy', order: 'asc', size: RECOUNTED_AT_ONCE, after },
      ),
    countFrom: (residentId: string) => count({ residentId, withdrawn: false }),
    /** Lists those among these that are this resident's own. */
    ownAmong: async (residentId: string, reportIds: readonly string[]) =>
      reportIds.length > 0 ? parts(reportInList, { _id: is.in([...reportIds]), residentId, withdrawn: false }) : [],
    /** Lists the ids among these of reports that are done. */
    doneAmong: async (reportIds: readonly string[]) =>
      reportIds.length > 0
        ? (await parts(reportInList, { _id: is.in([...reportIds]), state: is.in(['resolved', 'closed']) })).map(
            ({ _id }) => _id,
          )
        : [],
    /** Lists the ids among these of reports whose resident is forgotten, and what they said with them. */
    emptiedAmong: async (reportIds: readonly string[]) =>
      reportIds.length > 0
        ? (await parts(reportInList, { _id: is.in([...reportIds]), residentId: null, text: '' }, 1000)).map(
            ({ _id }) => _id,
          )
        : [],
    /** Lists the open reports of a worker's scope since then, for what they have in common. */
    openSince: (scope: Scope, since: Date) =>
      parts(reportInList, { ...scopeQuery(scope, is), state: is.in([...openStates]), at: is.gte(since) }, 1000),
    /** Lists those among these files that stand in some report. */
    photosAmong: async (fileIds: readonly string[]) => {
      const among = is.in([...fileIds])
      const holding = await Promise.all([where({ 'photos.fileId': among }), where({ 'history.photos.fileId': among })])
      return holding
        .flat()
        .flatMap(({ photos, history }) => [...photos, ...history.flatMap(({ photos }) => photos)])
        .map(({ fileId }) => fileId)
    },
    /** Lists those among these sounds that stand in some report. */
    soundsAmong: async (fileIds: readonly string[]) => {
      const among = is.in([...fileIds])
      const holding = await Promise.all([where({ 'sounds.fileId': among }), where({ 'history.sounds.fileId': among })])
      return holding
        .flat()
        .flatMap(soundsOf)
        .map(({ fileId }) => fileId)
    },
    /** Lists so much of what this resident ever sent as one call of a deletion takes on. */
    portionFrom: (residentId: string) => list({ residentId }, { by: 'at', order: 'asc', size: FORGOTTEN_AT_ONCE }),

    inList: (name: HouseholdList, caller: HouseholdReader, now: Date, after?: string) =>
      queue(householdList(name, caller, now, is), after),
    countInList: (name: HouseholdList, caller: HouseholdReader, now: Date) =>
      count(householdList(name, caller, now, is).where),
    takenFrom: (caller: HouseholdCaller, since: Date) => parts(reportTakenOver, takenFromHousehold(caller, since, is)),
    inQueue: (name: WorkerQueue, worker: WorkerCaller, now: Date, after?: string) =>
      queue(workerQueue(name, worker, now, is), after),
    countInQueue: (name: WorkerQueue, worker: WorkerCaller, now: Date) =>
      count(workerQueue(name, worker, now, is).where),
    /** Counts what a worker is to give to somebody, or first to look at. */
    countToArrange: (worker: WorkerCaller) => count(toArrange(worker, is)),

    /** Counts the community's month as residents reported it: without what a bench decided, and without what was handed past the household, so that no count tells a household of it. */
    countReceivedSince: (communityId: string, since: Date) =>
      count({ communityId, at: is.gte(since), handTo: 'household', meetingId: null }),
    countSolvedSince: (communityId: string, since: Date) =>
      count({ communityId, solvedAt: is.gte(since), handTo: 'household', meetingId: null }),

    ...dueInStore<Report>({ list, patch, change, is }),
  }
}

export type ReportStore = ReturnType<typeof createReportStore>
