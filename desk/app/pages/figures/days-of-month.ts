import type { DaySpan } from '@contract/figures/service-request'

/** The first and the last day of a month, `2026-02`. */
export function daysOfMonth(month: string): DaySpan {
  const [year = 0, no = 0] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, no, 0)).getUTCDate()
  return { from: `${month}-01`, until: `${month}-${last}` }
}
