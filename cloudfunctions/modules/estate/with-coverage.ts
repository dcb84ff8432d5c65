import type { Coverage } from './community'
import { isInForce } from './community'

/** The coverage without these rows: what has begun ends now and stays to be looked up, what has not is gone. */
export function withoutCoverage(coverage: readonly Coverage[], gone: (row: Coverage) => boolean, at: Date): Coverage[] {
  return coverage.flatMap((row) => {
    if (!gone(row) || isOver(row, at)) return [row]
    return row.from < at ? [{ ...row, until: at }] : []
  })
}

/** Whether it covers now, or will. */
export function isCurrent(row: Coverage, at: Date) {
  return isInForce(row, at) || row.from > at
}

function isOver({ until }: Coverage, at: Date) {
  return until !== null && until <= at
}
