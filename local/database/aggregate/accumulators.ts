import * as mingo from 'mingo/operators/accumulator'
import type { Any, Options } from 'mingo/types'
import { compare } from '../order/compare'
import { orderKey } from '../order/order-key'

type Accumulator = (documents: Any[], expression: Any, options: Options) => unknown

/** Accumulators in which mingo differs from MongoDB: in the order of values, and on what is missing. */
export const accumulators = {
  $min: extreme(-1),
  $max: extreme(1),
  $push: (documents, expression, options) => present(documents, expression, options),
  $addToSet: (documents, expression, options) => [
    ...new Map(present(documents, expression, options).map((value) => [orderKey(value), value])).values(),
  ],
  $stdDevPop: ofNumbers('$stdDevPop', 1),
  $stdDevSamp: ofNumbers('$stdDevSamp', 2),
} satisfies Record<string, Accumulator>

/** The value of each document that has one; without an expression, what is given are the values. */
function present(documents: Any[], expression: Any, options: Options): unknown[] {
  const values: unknown[][] =
    expression === null
      ? documents.map((value) => [value])
      : (mingo.$push(documents, [expression] as Any, options) as unknown[][])
  return values.flat(1).filter((value) => value !== undefined)
}

function extreme(sign: 1 | -1): Accumulator {
  return (documents, expression, options) => {
    const values = present(documents, expression, options).filter((value) => value !== null)
    return values.length === 0 ? null : values.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best))
  }
}

/** Null of fewer numbers than it can tell anything of. */
function ofNumbers(name: '$stdDevPop' | '$stdDevSamp', least: number): Accumulator {
  return (documents, expression, options) => {
    const numbers = present(documents, expression, options).filter((value) => typeof value === 'number')
    return numbers.length < least ? null : mingo[name](numbers as never[], null, options)
  }
}
