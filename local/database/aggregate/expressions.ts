import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { compare } from '../order/compare'
import type { ExpressionOperator, ExpressionOps } from '../query/mingo-operators'
import { arithmetic } from './arithmetic'
import { dateFromParts } from './date-from-parts'
import { dateFromString } from './date-from-string'
import { dateParts } from './date-parts'
import { dateToString } from './date-to-string'
import { fieldPath } from './field-paths'
import { lists } from './lists'
import { mergeObjects } from './merge-objects'
import { operands } from './operands'
import { sets } from './sets'
import { texts } from './texts'
import { truth } from './truth'

const UNARY = [
  ...(['$abs', '$ceil', '$exp', '$floor', '$sqrt', '$reverseArray', '$arrayToObject'] as const),
  ...(['$objectToArray', '$strLenBytes', '$strLenCP'] as const),
]

/** Expressions in which mingo differs from MongoDB, or which it lacks. */
export const expressions: ExpressionOps = {
  $_path: fieldPath,
  $cmp: comparison(Math.sign),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
  $dateToString: dateToString,
  ...dateParts,
  ...arithmetic,
  ...lists,
  ...sets,
  ...texts,
  ...truth,
  $mergeObjects: (document, expression, options) => {
    const values: unknown = evalExpr(document, expression, options)
    // In a group the document is a list of documents, and what is evaluated one value for each.
    const isList = Array.isArray(expression) || Array.isArray(document)
    return mergeObjects(isList && Array.isArray(values) ? values : [values])
  },
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
