import { isOpen, type Report } from './report'

/** Gives how far it is for its own resident: one that is merged is asked, answered and put away for itself. */
export function standingOf({ state, resolvedAt, endedAt, callback }: Standing): Report['state'] {
  if (state !== 'merged' || endedAt === null) return state
  if (resolvedAt === null) return 'declined'
  const isClosedUnheard = endedAt > resolvedAt
  return callback === null && !isClosedUnheard ? 'resolved' : 'closed'
}

export type Standing = Pick<Report, 'state' | 'resolvedAt' | 'endedAt'> & { callback: object | null }

/** Whether its resident still waits for what is done, by itself or with its main. */
export function isUnderway(report: Standing) {
  return isOpen(report) || standingOf(report) === 'merged'
}

/** Whether its resident is to say something: was asked, or told that it is done. */
export function waitsForResident(report: Standing) {
  const standing = standingOf(report)
  return standing === 'asked' || standing === 'resolved'
}
