import type { WorkerQueue } from '@contract/report/worker-queue'
import type { WorkerCaller } from '../../access/worker-caller'
import type { AwaySpan } from '../absence/find-away-spans'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import type { List } from './lists'
import { toQueuePage } from './queue-page'
import { report } from './report'
import { reportInList } from './report-in-list'
import { workerQueue } from './worker-queues'

/** A worker's queues. Only the doors of workers carry them. */
export function createQueueStore(database: Database) {
  const { listParts, count, is } = openCollection(database, 'reports', report)
  return {
    inQueue: (name: WorkerQueue, worker: WorkerCaller, now: Date, after?: string, away: readonly AwaySpan[] = []) =>
      toQueuePage({ listParts, count }, workerQueue(name, worker, now, is, away), after),
    countInQueue: (name: WorkerQueue, worker: WorkerCaller, now: Date, away: readonly AwaySpan[] = []) =>
      count(workerQueue(name, worker, now, is, away).where),
    /** A long list as whoever asks has made it, and how many stand in it, counted meanwhile. */
    inMadeList: async (made: (command: Database['command']) => List, size: number, after?: string) => {
      const { where, by, order } = made(is)
      const [total, page] = await Promise.all([
        count(where),
        listParts(reportInList, where, { by, order, size, after }),
      ])
      return { total, ...page }
    },
  }
}

export type QueueStore = ReturnType<typeof createQueueStore>
