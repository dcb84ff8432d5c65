import type { HouseholdList } from '@contract/report/household'
import type { HouseholdCaller, HouseholdReader } from '../../access/household-caller'
import { scopeQuery, type Scope } from '../../access/scope'
import type { WorkerCaller } from '../../access/worker-caller'
import type { Database } from '../../platform/connect-cloud'
import { openCollection, type Already } from '../../platform/open-collection'
import { Refused } from '../../platform/refuse'
import type { CommandKey } from '../../workflow/command-key'
import { dueInStore } from '../../workflow/due-in-store'
import { hasCommand } from '../../workflow/history'
import { filesInStore } from './files-in-store'
import { resultOf } from './history'
import { householdList, takenFromHousehold, toArrange } from './lists'
import { neighboursInStore } from './neighbours-in-store'
import { ownInStore } from './own-in-store'
import { toQueuePage } from './queue-page'
import { retentionInStore } from './retention-in-store'
import { openStates, report, type Report } from './report'
import { reportInList, reportTakenOver } from './report-in-list'

const RECOUNTED_AT_ONCE = 50

/** Years of the same day, and chance. */
const NUMBERED_MAX = 20

/** Where reports are kept: each with its history and letters, changed one conditional write at a time. */
export function createReportStore(database: Database) {
  const { find, createOnce, keptAmong, list, listParts, parts, count, change, patch, where, read, is } = openCollection(
    database,
    'reports',
    report,
  )

  return {
    find,
    /** Keeps a new report; gives it as this command opened it, now or when it first came. */
    createOnce: async (report: Report, key: CommandKey) => {
      const { thing, created } = await createOnce(report)
      return { report: resultOf(thing, key), created }
    },
    keptAmong,
    /** Gives those of this number; of two days a year apart, seldom two of one day. */
    numbered: (number: string) => where({ number }, NUMBERED_MAX),
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

    /** Lists the open reports of a community whose answer is promised from then on, page by page. */
    promisedFrom: (communityId: string, from: Date, after?: string) =>
      list(
        { communityId, state: is.in([...openStates]), answerBy: is.gte(from) },
        { by: 'answerBy', order: 'asc', size: RECOUNTED_AT_ONCE, after },
      ),
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
    ...ownInStore({ list, listParts, parts, count, is }),
    ...filesInStore({ where, is }),
    ...retentionInStore({ list, is }),
    /** Finds the report that waits for the verdict with this id. */
    waitingFor: async (trace: string) => (await where({ 'mediaChecks.trace': trace }, 1))[0] ?? null,

    inList: (name: HouseholdList, caller: HouseholdReader, now: Date, after?: string) =>
      toQueuePage({ listParts, count }, householdList(name, caller, now, is), after),
    countInList: (name: HouseholdList, caller: HouseholdReader, now: Date) =>
      count(householdList(name, caller, now, is).where),
    takenFrom: (caller: HouseholdCaller, since: Date) => parts(reportTakenOver, takenFromHousehold(caller, since, is)),
    /** Counts what a worker is to give to somebody, or first to look at. */
    countToArrange: (worker: WorkerCaller) => count(toArrange(worker, is)),

    ...neighboursInStore({ change, listParts, parts, where, is }),
    ...dueInStore<Report>({ list, patch, change, read, is }),
  }
}

export type ReportStore = ReturnType<typeof createReportStore>
