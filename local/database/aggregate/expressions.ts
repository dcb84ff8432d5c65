import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { requestFailed } from '../action-failed'
import { compare, isSame } from '../order/compare'
import type { ExpressionOperator, ExpressionOps, Options } from '../query/mingo-operators'
import { dateFromParts } from './date-from-parts'

const UNARY = [
  ...(['$abs', '$ceil', '$exp', '$floor', '$ln', '$log10', '$sqrt', '$reverseArray', '$arrayToObject'] as const),
  ...(['$objectToArray', '$size', '$toLower', '$toUpper', '$strLenBytes', '$strLenCP'] as const),
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
  $week: (document, expression, options) => {
    const value = evalExpr(document, expression, options)
    return value instanceof Date ? weekOf(value) : null
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

const DAY_MS = 86_400_000

/** Weeks begin on Sunday; the days before the year's first are week 0. */
function weekOf(date: Date): number {
  const year = Date.UTC(date.getUTCFullYear(), 0, 1)
  const dayOfYear = Math.floor((date.getTime() - year) / DAY_MS)
  return Math.floor((dayOfYear + 7 - date.getUTCDay()) / 7)
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
