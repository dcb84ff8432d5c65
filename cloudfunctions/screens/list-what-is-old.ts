import { findOldOf } from '../modules/report/retention'
import { photosOf, soundsOf } from '../modules/report/checks/files-of'
import type { Report } from '../modules/report/report'
import type { Needs } from '../needs'
import { inShanghai } from '../platform/shanghai'

/** The staff log is kept so long (product.md §10). */
const LOG_YEARS = 3

export type Old = { report: Report; what: 'contacts' | 'words'; contactIds: string[]; fileIds: string[] }

/** Lists what of reports is kept no longer at that moment, page by page: its contacts, or its words and files; of those that say until when they are kept, or of those that an older release left without. */
export async function listWhatIsOld(
  { reports }: Pick<Needs, 'reports'>,
  at: Date,
  after?: string,
  from: 'marked' | 'unmarked' = 'marked',
) {
  const { rows, older } = await (from === 'marked' ? reports.retainedUntil(at, after) : reports.withoutRetention(after))
  return { old: rows.flatMap((report) => oldOf(report, at)), older }
}

/** Gives until when the staff log is let go at that moment. */
export function findLogUntil(at: Date) {
  return inShanghai(at).subtract(LOG_YEARS, 'year').toDate()
}

function oldOf(report: Report, at: Date): Old[] {
  const what = findOldOf(report, at)
  if (!what) return []
  const { contactIds } = report
  return [{ report, what, contactIds, fileIds: what === 'words' ? filesOf(report) : [] }]
}

function filesOf(report: Report) {
  return [...photosOf(report), ...soundsOf(report)].map(({ fileId }) => fileId)
}
