import { OpType } from 'mingo/core'
import type { Iterator } from 'mingo/lazy'
import { $group } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'

/** mingo's `$group`, which takes for a value what is no accumulator. */
export function group(documents: Iterator, spec: unknown, options: Options): Iterator {
  if (!isPlain(spec)) throw requestFailed("a group's fields must be specified in an object")
  if (!('_id' in spec)) throw requestFailed('a group specification must include an _id')
  for (const [name, value] of Object.entries(spec)) if (name !== '_id') refuseNoAccumulator(name, value, options)
  return $group(documents, spec as Parameters<typeof $group>[1], options)
}

function refuseNoAccumulator(name: string, value: unknown, { context }: Options): void {
  if (name.includes('.')) throw requestFailed(`The field name '${name}' cannot contain '.'`)
  if (name.startsWith('$')) throw requestFailed(`The field name '${name}' cannot be an operator name`)
  const operators = isPlain(value) ? Object.keys(value) : []
  if (!isPlain(value) || !operators.every((operator) => operator.startsWith('$')))
    throw requestFailed(`The field '${name}' must be an accumulator object`)
  if (operators.length !== 1) throw requestFailed(`The field '${name}' must specify one accumulator`)
  if (!context.getOperator(OpType.ACCUMULATOR, operators[0]!))
    throw requestFailed(`unknown group operator '${operators[0]}' (local/database/aggregate/accumulators.ts)`)
}
