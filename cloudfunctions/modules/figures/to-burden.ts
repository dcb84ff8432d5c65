import { TOLD_MIN } from '@contract/figures/figures'
import type { ReportHandled } from './report-handled'
import type { Span } from './month'

/** How much work a settled report was for those whose post it is: the middle one of the month; none where there are too few to be nobody's in particular. */
export function toBurden(reports: readonly ReportHandled[], { until }: Span) {
  const handled = reports.map(({ history }) => byStaff(history.filter(({ at }) => at < until)))
  const middle = (count: (entries: ReportHandled['history']) => number) =>
    handled.length < TOLD_MIN ? null : medianOf(handled.map(count))
  return {
    settled: handled.length,
    presses: middle((entries) => new Set(entries.map(({ command }) => command)).size),
    texts: middle((entries) => entries.filter(({ text }) => (text ?? '').trim() !== '').length),
    photos: middle((entries) => entries.reduce((sum, { photos }) => sum + photos.length, 0)),
  }
}

/** What the clock does is nobody's work, and what the resident says is theirs. */
function byStaff(history: ReportHandled['history']) {
  return history.filter(({ by, command }) => command !== null && staff.has(by.kind))
}

const staff = new Set<ReportHandled['history'][number]['by']['kind']>(['household', 'community', 'street'])

function medianOf(counts: readonly number[]) {
  const sorted = [...counts].sort((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const [below = 0, above = 0] = [sorted[sorted.length - half - 1], sorted[half]]
  return (below + above) / 2
}
