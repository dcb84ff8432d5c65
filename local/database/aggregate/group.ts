import { evalExpr, OpType } from 'mingo/core'
import { Lazy, type Iterator } from 'mingo/lazy'
import { $group } from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { orderKey } from '../order/order-key'
import { isPlain } from '../order/type-order'
import { sort } from './sort'

/** mingo's `$group`, which takes keys with another order of fields for one, and for a value what is no accumulator. */
export function group(documents: Iterator, spec: unknown, options: Options): Iterator {
  if (!isPlain(spec)) throw requestFailed("a group's fields must be specified in an object")
  if (!('_id' in spec)) throw requestFailed('a group specification must include an _id')
  for (const [name, value] of Object.entries(spec)) if (name !== '_id') refuseNoAccumulator(name, value, options)
  return documents.transform((found: Document[]) =>
    Lazy(
      parts(found, spec._id, options).flatMap(({ key, members }) =>
        $group(Lazy(members), { ...spec, _id: { $literal: key } }, options).collect(),
      ),
    ),
  )
}

/** `$sortByCount`: the most frequent first. */
export const sortByCount = (documents: Iterator, expression: unknown, options: Options): Iterator =>
  sort(group(documents, { _id: expression, count: { $sum: 1 } }, options), { count: -1 })

interface Part {
  readonly key: unknown
  readonly members: Document[]
}

function parts(documents: readonly Document[], expression: unknown, options: Options): Part[] {
  const found = new Map<string, Part>()
  for (const document of documents) {
    const key = withoutMissing(evalExpr(document, expression, options)) ?? null
    const name = orderKey(key)
    const part = found.get(name)
    if (part) part.members.push(document)
    else found.set(name, { key, members: [document] })
  }
  return [...found.values()]
}

function withoutMissing(value: unknown): unknown {
  if (!isPlain(value)) return value
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([name, member]) => [name, withoutMissing(member)]))
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
