import type { TakenOver } from '@contract/report/household'
import { DAY_MS } from '../../../platform/shanghai'
import type { ReportTakenOver } from '../report-in-list'
import { toGist } from './to-card'

const SHOWN_DAYS = 7

/** Gives the moment since when what was taken from a household is still shown to it. */
export function takenSince(now: Date) {
  return new Date(now.getTime() - SHOWN_DAYS * DAY_MS)
}

/** What was taken from these households and why, the latest first. */
export function toTakenOver(reports: readonly ReportTakenOver[], households: readonly string[]): TakenOver[] {
  const taken = ({ ids }: { ids: readonly string[] }) => ids.some((id) => households.includes(id))
  return reports
    .flatMap((report) => {
      const last = report.takenFrom?.findLast(taken)
      if (!last) return []
      const { number, place } = report
      return [{ number, place, gist: toGist(report), at: last.at.toISOString(), reason: last.reason }]
    })
    .sort((one, other) => other.at.localeCompare(one.at))
}
