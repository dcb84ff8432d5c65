import { $push } from 'mingo/operators/accumulator'
import type { Any, Options } from 'mingo/types'
import { compare } from '../order/compare'

/** `$min` and `$max` in MongoDB's order of values, null and missing left aside. */
export const accumulators = { $min: extreme(-1), $max: extreme(1) }

function extreme(sign: 1 | -1) {
  return (documents: Any[], expression: Any, options: Options): unknown => {
    const values: unknown[] = expression === null ? documents : $push(documents, expression, options)
    const present = values.filter((value) => value !== null && value !== undefined)
    return present.length === 0
      ? null
      : present.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best))
  }
}
