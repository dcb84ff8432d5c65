/** MongoDB's order of types: a value of a lower rank sorts before every value of a higher one. */
export function typeOrder(value: unknown): number {
  if (value === undefined) return 1
  if (value === null) return 2
  if (typeof value === 'number' || typeof value === 'bigint') return 3
  if (typeof value === 'string') return 4
  if (typeof value === 'boolean') return 8
  if (Array.isArray(value)) return 6
  if (value instanceof Date) return 9
  if (value instanceof RegExp) return 11
  return isPlain(value) ? 5 : 7
}

/** A document or sub-document, as opposed to a date, a pattern or a value of a class of its own. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
