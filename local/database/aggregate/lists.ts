import * as accumulator from 'mingo/operators/accumulator'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isSame } from '../order/compare'
import type { ExpressionOperator, ExpressionOps, Options } from '../query/mingo-operators'
import { typeName } from '../update/field-operators'
import { isNothing, operand, operands } from './operands'

/** Expressions of lists. */
export const lists: ExpressionOps = {
  $in: (document, expression, options) => {
    const [value, list] = operands('$in', document, expression, options, 2)
    if (!Array.isArray(list)) throw requestFailed('$in requires an array as a second argument')
    return list.some((element) => isSame(element, value))
  },
  $size: (document, expression, options) => {
    const list = operand(document, expression, options)
    if (Array.isArray(list)) return list.length
    throw requestFailed(`The argument to $size must be an array, but was of type: ${typeName(list)}`)
  },
  $indexOfArray: (document, expression, options) => {
    const [list, value, start = 0, end] = operands('$indexOfArray', document, expression, options, 2, 4)
    if (isNothing(list)) return null
    if (!Array.isArray(list))
      throw requestFailed(`$indexOfArray requires an array as a first argument, found: ${typeName(list)}`)
    const [from, to] = [placeIn('starting', start), placeIn('ending', end ?? list.length)]
    return list.findIndex((element, at) => at >= from && at < to && isSame(element, value))
  },
  $slice: (document, expression, options) => {
    const values = operands('$slice', document, expression, options, 2, 3)
    if (values.some(isNothing)) return null
    const [list, first, count] = values
    if (!Array.isArray(list))
      throw requestFailed(`First argument to $slice must be an array, but is of type: ${typeName(list)}`)
    for (const each of values.slice(1)) refuseNoInteger('arguments of $slice', each)
    const elements: unknown[] = list
    if (values.length === 2) return Number(first) < 0 ? elements.slice(Number(first)) : elements.slice(0, Number(first))
    if (Number(count) <= 0) throw requestFailed(`Third argument to $slice must be positive: ${Number(count)}`)
    const start = Number(first) < 0 ? Math.max(0, list.length + Number(first)) : Number(first)
    return elements.slice(start, start + Number(count))
  },
  $first: atEnd('$first', (list) => list[0]),
  $last: atEnd('$last', (list) => list.at(-1)),
}

/** Of nothing it is null, of an empty list it is nothing; in a group it is that of the documents. */
function atEnd(name: '$first' | '$last', end: (list: readonly unknown[]) => unknown): ExpressionOperator {
  return (document, expression, options) => {
    if (Array.isArray(document)) return ofGroup(name)(document, expression, options)
    const list = operand(document, expression, options)
    if (isNothing(list)) return null
    if (Array.isArray(list)) return end(list)
    throw requestFailed(`${name}'s argument must be an array, but is ${typeName(list)}`)
  }
}

const ofGroup = (name: '$first' | '$last') =>
  accumulator[name] as unknown as (documents: readonly Document[], expression: unknown, options: Options) => unknown

function placeIn(which: string, value: unknown): number {
  if (Number.isInteger(value) && (value as number) >= 0) return value as number
  throw requestFailed(`$indexOfArray requires a nonnegative integral ${which} index, found: ${JSON.stringify(value)}`)
}

function refuseNoInteger(what: string, value: unknown): void {
  if (!Number.isInteger(value)) throw requestFailed(`${what} must be integers, found: ${JSON.stringify(value)}`)
}
