import type { worker } from '@contract/worker'
import { parseSearch } from '@contract/report/search'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { Needs, WorkerNeeds } from '../../../needs'
import { dayOf } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { findPictures } from '../read/find-pictures'
import type { ReportInList } from '../report-in-list'
import { toCard } from '../views/to-card'
import { whereItIs } from '../views/to-desk-card'
import { matchWords } from './match-words'
import { numbersOf } from './numbers-of'

/** A worker finds reports in their scope by number, or by words, which are looked for in the newest first, and further back as asked. */
export const findReports: UseCase<typeof worker.findReports, WorkerCaller, WorkerNeeds> = async (
  { typed, before },
  caller,
  needs,
) => {
  const search = parseSearch(typed)
  if (search.by === 'number') {
    const rows = await needs.reportSearch.findNumbered(numbersOf(search), caller)
    return { rows: await toCards(rows, needs), older: null, searchedTo: null }
  }
  const { ids, older, searchedTo } = await needs.reportSearch.searchWords(matchWords(typed), caller, before)
  const found = await needs.reportSearch.inListAmong(ids, caller)
  return { rows: await toCards(found, needs), older, searchedTo: searchedTo && dayOf(searchedTo) }
}

/** Gives them as cards of a queue, the newest first. */
export async function toCards(reports: readonly ReportInList[], { files, now }: Pick<Needs, 'files' | 'now'>) {
  const pictures = await findPictures(files, reports, 'others')
  const newestFirst = [...reports].sort((one, other) => other.at.getTime() - one.at.getTime())
  return newestFirst.map((report) => ({ ...toCard(report, now(), pictures), ...whereItIs(report) }))
}
