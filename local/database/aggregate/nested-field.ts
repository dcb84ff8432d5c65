import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { ownValue } from '../paths/values-at'
import { isPlain } from '../order/type-order'

/** The names of a path to a field; an empty name and one with `$` in front are refused. */
export function fieldNames(path: string): string[] {
  const names = path.split('.')
  if (names.includes('')) throw requestFailed(`FieldPath field names may not be empty strings: '${path}'`)
  if (names.some((name) => name.startsWith('$')))
    throw requestFailed(`FieldPath field names may not start with '$': '${path}'`)
  return names
}

/** What a path leads to through documents alone; nothing where a list stands in the way. */
export function nestedField(document: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => (isPlain(value) ? ownValue(value, name) : undefined), document)
}

/** The document with this value at the path, or without it; what stands in the way and is no document gives way to one. */
export function withNestedField(document: unknown, names: readonly string[], value: unknown): Document {
  const [name = '', ...rest] = names
  const { [name]: before, ...others } = isPlain(document) ? document : {}
  const after = rest.length === 0 ? value : withNestedField(before, rest, value)
  if (after === undefined) return others
  return isPlain(document) ? { ...document, [name]: after } : { [name]: after }
}
