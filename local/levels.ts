/** How deep JSON may be nested that is taken in: whatever reads it goes down level by level, and has only so much room. */
export const MOST_LEVELS = 1000

/** Whether a value out of JSON is nested deeper than that. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true
    level = level.flatMap((each): unknown[] => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
  return false
}
