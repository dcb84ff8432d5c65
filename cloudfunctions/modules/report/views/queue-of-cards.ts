import type { Report } from '../report'
import { toCard } from './to-card'

/** One page of a queue as it goes to the phone. */
export function queueOfCards(
  { total, rows, older }: { total: number; rows: Report[]; older: string | null },
  now: Date,
) {
  return { total, rows: rows.map((report) => toCard(report, now)), older }
}
