import { mayGoOnABench } from '../report/may-go-on-a-bench'
import type { Report } from '../report/report'

export const ALIKE_MIN = 3
export const ALIKE_DAYS = 30

/** Reports about the same thing in the same building, three or more: a bench meeting's worth. */
export function alike(reports: readonly Report[]): Report[][] {
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    if (!mayGoOnABench(report) || report.category === 'unsure') continue
    const key = `${report.buildingId} ${report.category}`
    groups.set(key, [...(groups.get(key) ?? []), report])
  }
  return [...groups.values()].filter((group) => group.length >= ALIKE_MIN)
}
