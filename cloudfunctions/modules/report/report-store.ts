import { PAGE_SIZE } from '@contract/schema/paging'
import type { WorkerQueue } from '@contract/worker'
import type { Database } from '../../platform/cloud'
import { openCollection, type Already, type Listing } from '../../platform/collection'
import type { Where } from '../../platform/raw-collection'
import { Refused } from '../../platform/refuse'
import type { HouseholdCaller } from '../estate/household-caller'
import { within } from '../estate/reaches'
import type { Scope, WorkerCaller } from '../estate/worker-caller'
import { sleepersIn } from '../letter/sleepers-in'
import { asLeftBy } from './as-left-by'
import { householdList, type HouseholdList } from './household-lists'
import type { Press } from './press'
import { openStates, report, type Report } from './report'
import { workerQueue } from './worker-queues'

/** Where reports are kept: each with its history and letters, changed one conditional write at a time. */
export function createReportStore(database: Database) {
  const { find, createOnce, list, count, change, patch, where, is } = openCollection(database, 'reports', report)

  /** One page of a queue, and how many stand in it altogether. */
  async function queue({ where, by, order }: { where: Where } & Pick<Listing, 'by' | 'order'>, after?: string) {
    const [total, page] = await Promise.all([count(where), list(where, { by, order, size: PAGE_SIZE, after })])
    return { total, ...page }
  }

  return {
    find,
    /** The report as this press opened it, now or when it first came. */
    createOnce: async (report: Report, press: Press) => asLeftBy((await createOnce(report)).thing, press),
    /** The report after `next`, or as this very press left it when it came before. */
    change: async <No extends Refused = never>(
      reportId: string,
      press: Press,
      next: (report: Report) => Report | No,
      already?: Already<Report>,
    ) => {
      const settled = ({ history }: Report) => history.some(({ command }) => command === press.command)
      const after = await change(reportId, next, settled, already)
      return after instanceof Refused ? after : asLeftBy(after, press)
    },

    from: (residentId: string, after?: string) =>
      list({ residentId, withdrawn: false }, { by: 'at', order: 'desc', size: PAGE_SIZE, after }),
    openFrom: (residentId: string) =>
      queue({
        where: { residentId, withdrawn: false, state: is.in([...openStates, 'resolved']) },
        by: 'at',
        order: 'desc',
      }),
    countFrom: (residentId: string) => count({ residentId, withdrawn: false }),
    /** Which of these are this resident's own. */
    theirsAmong: async (residentId: string, reportIds: readonly string[]) =>
      reportIds.length > 0 ? where({ _id: is.in([...reportIds]), residentId, withdrawn: false }) : [],
    /** Which of these are done. */
    settledAmong: async (reportIds: readonly string[]) =>
      reportIds.length > 0
        ? (await where({ _id: is.in([...reportIds]), state: is.in(['resolved', 'closed']) })).map(({ _id }) => _id)
        : [],
    /** The open reports of a worker's scope since then, for what they have in common. */
    openSince: (scope: Scope, since: Date) =>
      where({ ...within(scope, is), state: is.in([...openStates]), at: is.gte(since) }, 1000),
    /** Everything this resident ever sent, for a deletion. */
    allFrom: (residentId: string) => where({ residentId }, 1000),

    inList: (name: HouseholdList, caller: HouseholdCaller, now: Date, after?: string) =>
      queue(householdList(name, caller, now, is), after),
    inQueue: (name: WorkerQueue, worker: WorkerCaller, now: Date, after?: string) =>
      queue(workerQueue(name, worker, now, is), after),
    countInQueue: (name: WorkerQueue, worker: WorkerCaller, now: Date) =>
      count(workerQueue(name, worker, now, is).where),

    /** How many this staff member wrote down for neighbours since, but for the one being sent. */
    filedSince: (personId: string, since: Date, besides: string) =>
      count({ 'filedBy.personId': personId, at: is.gte(since), _id: is.neq(besides) }),
    /** The community's month, as residents reported it: without what a bench decided, and without what was handed straight on, so that no count tells a household of it. */
    receivedSince: (communityId: string, since: Date) =>
      count({ communityId, at: is.gte(since), handTo: 'household', meetingId: null }),
    solvedSince: (communityId: string, since: Date) =>
      count({ communityId, solvedAt: is.gte(since), handTo: 'household', meetingId: null }),

    ...sleepersIn<Report>({ where, patch, is }),
  }
}

export type ReportStore = ReturnType<typeof createReportStore>
