import { SHARED_AT_ONCE } from '@contract/figures/service-request'
import * as z from 'zod/mini'
import type { WorkerCaller } from '../../access/worker-caller'
import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { pickFields } from '../../platform/pick-fields'
import { historyEntry } from '../report/history-entry'
import { usualQuery } from '../report/is-usual'
import { mayBeKnownToWorker } from '../report/lists'
import { report } from '../report/report'
import type { Span } from './month'

/** What of a report another platform is told: where it stands, not what was said. */
const reportShared = z.object({
  ...pickFields(
    report,
    '_id',
    'number',
    'category',
    'state',
    'communityId',
    'place',
    'unit',
    'buildingId',
    'assignee',
    'deadline',
    'at',
    'lastEventAt',
    'resolvedAt',
    'endedAt',
  ).shape,
  callback: z.nullable(z.looseObject({})),
  history: z.array(pickFields(historyEntry, 'event', 'solved', 'at')),
})
export type ReportShared = z.output<typeof reportShared>

/** What goes out for another platform. The desk's door alone carries it. */
export function createServiceRequestStore(database: Database) {
  const { listParts, is } = openCollection(database, 'reports', report)
  return {
    /** One page of the usual reports that were said within these days and this worker may know of, the oldest first. */
    usualSaid: (caller: WorkerCaller, { from, until }: Span, communityId?: string, after?: string) => {
      const said = { at: is.and([is.gte(from), is.lt(until)]), state: is.nin(['checking', 'withdrawn']) }
      const theirs = { ...mayBeKnownToWorker(caller, is), ...usualQuery(is) }
      const where = { ...theirs, ...said, ...(communityId && { communityId }) }
      return listParts(reportShared, where, { by: 'at', order: 'asc', size: SHARED_AT_ONCE, after })
    },
  }
}
