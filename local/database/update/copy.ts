import { isPlain } from '../order/type-order'

/** A copy of what can be changed in place, dates and patterns shared. */
export function copy<Value>(value: Value): Value
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => copy(element))
  if (!isPlain(value)) return value
  const made: Record<string, unknown> = {}
  for (const name of Object.keys(value)) made[name] = copy(value[name])
  return made
}
