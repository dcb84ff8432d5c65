import { isPlain, typeOrder } from './type-order'

/** Negative, zero or positive, as MongoDB orders two values: by type, then by value, key order included. */
export function compare(a: unknown, b: unknown): number {
  if (a === b) return 0
  const byType = typeOrder(a) - typeOrder(b)
  if (byType !== 0) return byType
  if (typeof a === 'string') return compareText(a, b as string)
  if (Array.isArray(a)) return compareList(a, b as unknown[])
  if (isPlain(a)) return compareDocument(a, b as Record<string, unknown>)
  if (a instanceof Date) return compareNumber(a.getTime(), (b as Date).getTime())
  if (a instanceof RegExp || (typeof a === 'object' && a !== null)) return compareText(canonical(a), canonical(b))
  return compareNumber(Number(a), Number(b))
}

export const isSame = (a: unknown, b: unknown) => compare(a, b) === 0

/** Text in code point order, as UTF-8 has it; plain `<` differs beyond U+D7FF. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = codePointRank(a.charCodeAt(i)) - codePointRank(b.charCodeAt(i))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Moves surrogates behind the rest of the basic plane, so that units compare as code points do. */
export function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

/** What tells two values of a class of their own apart: patterns, binaries, decimals. */
export const canonical = (value: unknown): string =>
  value instanceof RegExp ? `${value.source}/${value.flags}` : JSON.stringify(value)

function compareNumber(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  if (Number.isNaN(b)) return 1
  return a < b ? -1 : a > b ? 1 : 0
}

function compareList(a: readonly unknown[], b: readonly unknown[]): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = compare(a[i], b[i])
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Field by field as they stand: the type first, then the name, then the value. */
function compareDocument(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const [left, right] = [Object.entries(a), Object.entries(b)]
  const length = Math.min(left.length, right.length)
  for (let i = 0; i < length; i++) {
    const [leftName, leftValue] = left[i]!
    const [rightName, rightValue] = right[i]!
    const difference =
      typeOrder(leftValue) - typeOrder(rightValue) || compareText(leftName, rightName) || compare(leftValue, rightValue)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
