import { valuesAt } from '../paths/values-at'
import { orderKey, reversed } from './order-key'

/** Fields in the order in which they count, 1 rising, -1 falling. */
export type SortSpec = readonly (readonly [path: string, direction: 1 | -1])[]

/** A string by which documents sort as the spec demands: an array counts by its least element, falling by its greatest. */
export function sortKey(document: unknown, spec: SortSpec): string {
  let key = ''
  for (const [path, direction] of spec) {
    const keys = keysAt(document, path)
    key += direction === 1 ? least(keys) : reversed(greatest(keys))
  }
  return key
}

/** Every key that an index holds for one path of a document: one for each array element, null where there is nothing. */
export function keysAt(document: unknown, path: string): string[] {
  const values = valuesAt(document, path)
  if (values.length === 1 && !Array.isArray(values[0])) return [orderKey(values[0] ?? null)]
  if (values.length === 0) return [orderKey(null)]
  const keys = new Set<string>()
  for (const value of values) {
    if (!Array.isArray(value)) keys.add(orderKey(value ?? null))
    else if (value.length === 0) keys.add(orderKey(undefined))
    else for (const element of value) keys.add(orderKey(element ?? null))
  }
  return [...keys]
}

const least = (keys: readonly string[]) => keys.reduce((best, key) => (key < best ? key : best))
const greatest = (keys: readonly string[]) => keys.reduce((best, key) => (key > best ? key : best))
