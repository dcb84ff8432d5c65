import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import { typeName } from '../update/field-operators'

/** Documents laid over one another, the last on top; nothing and null lay nothing over. */
export function mergeObjects(values: readonly unknown[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {}
  for (const value of values) {
    if (value === null || value === undefined) continue
    if (!isPlain(value))
      throw requestFailed(
        `$mergeObjects requires object inputs, but input ${JSON.stringify(value)} is of type ${typeName(value)}`,
      )
    Object.assign(merged, value)
  }
  return merged
}
