import type { ReportCard } from '@contract/report/views'
import { todaysLists } from '../report-list-words'
import type { Today } from './today-storage'

/** The day's reports in the order in which they should be dealt with: late, due soon, new, answered by the neighbour, in hand, waiting for the neighbour; among these the nearest promise first. One that was taken on here (`pressed`) stays where it was pressed. */
export function inOrder(today: Pick<Today, (typeof todaysLists)[number]>, pressed: readonly ReportCard[] = []) {
  const rows = todaysLists.flatMap((list) => today[list].rows)
  const gone = pressed.filter(({ reportId }) => !rows.some((row) => row.reportId === reportId))
  const before = new Map(pressed.map((report) => [report.reportId, report]))
  const placed = [...rows, ...gone].map((report) => ({ report, by: placeOf(before.get(report.reportId) ?? report) }))
  return placed.sort((one, other) => (one.by < other.by ? -1 : 1)).map(({ report }) => report)
}

/** The report to turn to after this one; nothing where all others wait for somebody else. */
export function findNext(today: Pick<Today, (typeof todaysLists)[number]>, reportId: string) {
  return inOrder(today).find((report) => report.reportId !== reportId && report.state !== 'asked')
}

/** Sorts as text: whose turn comes first, the day that was promised, when it was said. */
function placeOf(report: ReportCard) {
  return `${turnOf(report)} ${report.promisedOn ?? '9999'} ${report.at} ${report.reportId}`
}

function turnOf({ due, state, answered }: ReportCard) {
  if (due === 'over') return 0
  if (due === 'soon') return 1
  if (state === 'routed') return 2
  if (state === 'asked') return 5
  return answered ? 3 : 4
}
