import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { requestFailed } from '../action-failed'
import { compare, isSame } from '../order/compare'
import { isPlain } from '../order/type-order'
import type { ExpressionOperator, ExpressionOps, Options } from '../query/mingo-operators'
import { arithmetic } from './arithmetic'
import { dateFromParts } from './date-from-parts'
import { dateFromString } from './date-from-string'
import { dateParts } from './date-parts'
import { dateToString } from './date-to-string'
import { mergeObjects } from './merge-objects'

const UNARY = [
  ...(['$abs', '$ceil', '$exp', '$floor', '$sqrt', '$reverseArray', '$arrayToObject'] as const),
  ...(['$objectToArray', '$size', '$strLenBytes', '$strLenCP'] as const),
]

/** Expressions in which mingo differs from MongoDB, or which it lacks. */
export const expressions: ExpressionOps = {
  $cmp: comparison(Math.sign),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $in: (document, expression, options) => {
    const [value, list] = operands('$in', document, expression, options, 2)
    if (!Array.isArray(list)) throw requestFailed('$in requires an array as a second argument')
    return list.some((element) => isSame(element, value))
  },
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
  $dateToString: dateToString,
  ...dateParts,
  ...arithmetic,
  $toLower: orEmpty('$toLower'),
  $toUpper: orEmpty('$toUpper'),
  $switch: (document, expression, options) => {
    if (!isPlain(expression) || !Array.isArray(expression.branches) || expression.branches.length === 0)
      throw requestFailed('$switch requires at least one branch')
    const value = ofMingo('$switch')(document, { default: { $literal: NO_BRANCH }, ...expression }, options)
    if (value !== NO_BRANCH) return value
    throw requestFailed('$switch could not find a matching branch for an input, and no default was specified.')
  },
  $mergeObjects: (document, expression, options) => {
    const values: unknown = evalExpr(document, expression, options)
    // In a group the document is a list of documents, and what is evaluated one value for each.
    const isList = Array.isArray(expression) || Array.isArray(document)
    return mergeObjects(isList && Array.isArray(values) ? values : [values])
  },
  $indexOfCP: (document, expression, options) => {
    const [text, part, start = 0, end] = operands('$indexOfCP', document, expression, options)
    if (text === null || text === undefined) return null
    if (typeof text !== 'string' || typeof part !== 'string') throw requestFailed('$indexOfCP requires strings')
    return indexIn([...text].slice(0, end === undefined ? undefined : Number(end)), [...part], Number(start))
  },
  $indexOfBytes: (document, expression, options) => {
    const [text, part, start = 0, end] = operands('$indexOfBytes', document, expression, options)
    if (text === null || text === undefined) return null
    if (typeof text !== 'string' || typeof part !== 'string') throw requestFailed('$indexOfBytes requires strings')
    const bytes = Buffer.from(text).subarray(0, end === undefined ? undefined : Number(end))
    return bytes.indexOf(part, Number(start))
  },
  $substr: substrBytes,
  $substrBytes: substrBytes,
  $trunc: (document, expression, options) => {
    const [value, place = 0] = Array.isArray(expression) ? (expression as unknown[]) : [expression]
    return ofMingo('$trunc')(document, [value, place], options)
  },
  ...Object.fromEntries(UNARY.map((name) => [name, unary(name)])),
}

/** One operand may stand alone or in a list of one. */
function unary(name: keyof typeof mingo): ExpressionOperator {
  return (document, expression, options) => {
    const operand: unknown = Array.isArray(expression) && expression.length === 1 ? expression[0] : expression
    return ofMingo(name)(document, operand, options)
  }
}

/** Case is changed of what there is; of nothing it is an empty text. */
function orEmpty(name: '$toLower' | '$toUpper'): ExpressionOperator {
  return (document, expression, options) => unary(name)(document, expression, options) ?? ''
}

const NO_BRANCH = Symbol('no branch')

const ofMingo = (name: keyof typeof mingo) => mingo[name] as unknown as ExpressionOperator

function comparison(answer: (order: number) => unknown): ExpressionOperator {
  return (document, expression, options) => {
    const [a, b] = operands('a comparison', document, expression, options, 2)
    return answer(compare(a, b))
  }
}

function operands(name: string, document: unknown, expression: unknown, options: Options, count?: number): unknown[] {
  const values = evalExpr(document, expression, options)
  if (Array.isArray(values) && (count === undefined || values.length === count)) return values
  throw requestFailed(`Expression ${name} takes exactly ${count ?? 'some'} arguments`)
}

function indexIn(text: readonly string[], part: readonly string[], start: number): number {
  for (let at = start; at <= text.length - part.length; at++) {
    if (part.every((sign, offset) => text[at + offset] === sign)) return at
  }
  return -1
}

/** A negative length means: to the end. */
function substrBytes(document: unknown, expression: unknown, options: Options): string {
  const [text, start, length] = operands('$substrBytes', document, expression, options, 3)
  const bytes = Buffer.from(textOf(text))
  const [from, count] = [Number(start), Number(length)]
  if (from < 0) throw requestFailed('$substrBytes: starting index must be non-negative')
  return bytes.toString('utf8', from, count < 0 ? undefined : from + count)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw requestFailed("can't convert from BSON type to String")
}
