import { EXPORTED_AT_ONCE, type deskFigures, type ExportedOrigin } from '@contract/figures/desk'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { DeskNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import { DAY_MS, startOfDay } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { placeOfBuilding } from '../../report/retention'
import type { ReportExported } from '../exported'
import { monthOf, spanOf, type Span } from '../month'
import { countedFor } from './counted-for'
import { pageAfter } from './page-after'

/** Every report that the month counts, a row each, as it stood at the month's end. */
export const exportReports: UseCase<typeof deskFigures.exportReports, WorkerCaller, DeskNeeds> = async (
  { month, communityId, after },
  caller,
  needs,
) => {
  const found = await countedFor({ month, communityId }, caller, needs)
  if (!found) return refuse('NOT_FOUND')
  const ids = found.counted.flatMap(({ id, category }) => (category === null ? [] : id)).sort()
  const page = pageAfter(ids, EXPORTED_AT_ONCE, after)
  const rows = page.ids.length > 0 ? await needs.figures.exportedAmong(page.ids) : []
  return { rows: rows.map((report) => toRow(report, spanOf(month))), older: page.older }
}

function toRow({ history, ...report }: ReportExported, { until }: Span) {
  const then = history.filter(({ at }) => at < until)
  const state = then.at(-1)?.result.state ?? 'withdrawn'
  const done =
    state === 'resolved' || state === 'closed' ? then.findLast(({ event }) => event === 'resolved') : undefined
  return {
    number: report.number,
    month: monthOf(report.at),
    category: report.category,
    building: placeOfBuilding(report),
    state,
    days: done ? daysBetween(report.at, done.at) : null,
    origin: originOf(report),
  }
}

function daysBetween(from: Date, to: Date) {
  return Math.round((startOfDay(to).getTime() - startOfDay(from).getTime()) / DAY_MS) + 1
}

function originOf({ meetingId, filedBy }: Pick<ReportExported, 'meetingId' | 'filedBy'>): ExportedOrigin {
  if (meetingId) return 'decision'
  return filedBy ? 'neighbour' : 'resident'
}
