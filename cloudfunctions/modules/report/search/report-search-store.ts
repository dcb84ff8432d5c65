import { PAGE_SIZE } from '@contract/schema/paging'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Database } from '../../../platform/connect-cloud'
import { openCollection } from '../../../platform/open-collection'
import { wordsOf } from '../../../workflow/sound'
import { mayBeKnownToWorker } from '../lists'
import { report } from '../report'
import { reportInList, reportInSearch, reportWithContacts, type ReportInSearch } from '../report-in-list'

/** The database gives a thousand in one go, of which the last tells whether there are more. */
const SEARCHED_AT_ONCE = 999

/** A worker's search: all of it in their scope, and nothing from which they are excluded. Only the doors of workers carry it. */
export function createReportSearchStore(database: Database) {
  const { listParts, parts, is } = openCollection(database, 'reports', report)
  const among = (ids: readonly string[], worker: WorkerCaller) => ({
    ...mayBeKnownToWorker(worker, is),
    _id: is.in([...ids]),
  })

  return {
    findNumbered: (numbers: readonly string[], worker: WorkerCaller) =>
      parts(reportInList, { ...mayBeKnownToWorker(worker, is), number: is.in([...numbers]) }),
    inListAmong: async (ids: readonly string[], worker: WorkerCaller) =>
      ids.length > 0 ? parts(reportInList, among(ids, worker)) : [],
    withContactsAmong: async (ids: readonly string[], worker: WorkerCaller) =>
      ids.length > 0 ? parts(reportWithContacts, among(ids, worker), ids.length) : [],
    /** Looks through the newest, or those before `after`; gives a page of those that match, and where the next begins. */
    searchWords: async (
      matches: (texts: readonly (string | null)[]) => boolean,
      worker: WorkerCaller,
      after?: string,
    ) => {
      const where = mayBeKnownToWorker(worker, is)
      const { rows, older } = await listParts(reportInSearch, where, {
        by: 'at',
        order: 'desc',
        size: SEARCHED_AT_ONCE,
        after,
      })
      const matching = rows.filter((report) => matches(textsOf(report)))
      const shown = matching.slice(0, PAGE_SIZE)
      const last = matching.length > PAGE_SIZE ? shown.at(-1) : undefined
      return {
        ids: shown.map(({ _id }) => _id),
        older: last ? `${last.at.toISOString()}_${last._id}` : older,
        searchedTo: (last ?? (older === null ? undefined : rows.at(-1)))?.at ?? null,
      }
    },
  }
}

/** Everything of it that a worker reads. */
function textsOf({ text, sounds, place, spot, hotline, history }: ReportInSearch) {
  const said = history.flatMap((entry) => [entry.text, wordsOf(entry.sounds)])
  return [text, wordsOf(sounds), place, spot, hotline, ...said]
}
