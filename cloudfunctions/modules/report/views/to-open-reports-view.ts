import { waitsForResident } from '../standing'
import type { ReportInList } from '../report-in-list'
import { toCard } from './to-card'

const SHOWN = 2

/** What of a resident's own is still open, as the placard page shows it: those first that wait for their word. */
export function toOpenReportsView({ total, rows }: { total: number; rows: ReportInList[] }, now: Date) {
  const waiting = rows.filter(waitsForResident)
  const inOrder = [...waiting, ...rows.filter((report) => !waitsForResident(report))]
  return { total, waiting: waiting.length, rows: inOrder.slice(0, SHOWN).map((report) => toCard(report, now)) }
}
