/** Gives the earliest of these moments; null when there is none. */
export function findEarliest(times: readonly Date[]): Date | null {
  return times.length > 0 ? new Date(Math.min(...times.map((at) => at.getTime()))) : null
}
