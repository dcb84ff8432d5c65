import type { TakenOver } from '@contract/report/household'
import { DAY_MS } from '../../../platform/shanghai'
import { isHeldBack } from '../../../workflow/words-check'
import type { ReportTakenOver } from '../report-in-list'
import { toGist } from './to-card'

const SHOWN_DAYS = 7

/** Gives the moment since when what was taken from a household is still shown to it. */
export function takenSince(now: Date) {
  return new Date(now.getTime() - SHOWN_DAYS * DAY_MS)
}

/** What was taken from these households and why, the latest first; a worker's line that was found unfit since is not shown. */
export function toTakenOver(reports: readonly ReportTakenOver[], households: readonly string[]): TakenOver[] {
  const taken = ({ ids }: { ids: readonly string[] }) => ids.some((id) => households.includes(id))
  return reports
    .flatMap((report) => {
      const last = report.takenFrom?.findLast(taken)
      if (!last) return []
      const { number, place } = report
      return [
        { number, place, gist: toGist(report), at: last.at.toISOString(), reason: shownReason(last.reason, report) },
      ]
    })
    .sort((one, other) => other.at.localeCompare(one.at))
}

function shownReason(reason: string | null, { history }: ReportTakenOver) {
  const isHeld = history.some((entry) => entry.event === 'assigned' && entry.text === reason && isHeldBack(entry))
  return isHeld ? null : reason
}
