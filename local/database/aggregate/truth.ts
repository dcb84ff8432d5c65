import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import { typeName } from '../update/field-operators'
import type { ExpressionOperator, ExpressionOps } from '../query/mingo-operators'

/** Nothing, null, zero and false are not true; all else is, an empty text and NaN too. */
export const isTrue = (value: unknown) =>
  value !== undefined && value !== null && value !== false && value !== 0 && value !== 0n

/** Expressions that ask whether something is true. */
export const truth: ExpressionOps = {
  $and: (document, expression, options) =>
    listOf(expression).every((each) => isTrue(evalExpr(document, each, options))),
  $or: (document, expression, options) => listOf(expression).some((each) => isTrue(evalExpr(document, each, options))),
  $not: (document, expression, options) => {
    const operands = listOf(expression)
    if (operands.length !== 1)
      throw requestFailed(`Expression $not takes exactly 1 arguments. ${operands.length} were passed in.`)
    return !isTrue(evalExpr(document, operands[0], options))
  },
  $toBool: (document, expression, options) => {
    const value: unknown = evalExpr(document, expression, options)
    return (value ?? null) === null ? null : isTrue(value)
  },
  $cond: (document, expression, options) => {
    if (!Array.isArray(expression)) return ofMingo('$cond')(document, asked(expression, 'if'), options)
    const [condition, ...answers] = expression as unknown[]
    return ofMingo('$cond')(document, [{ $and: [condition] }, ...answers], options)
  },
  $filter: (document, expression, options) => ofMingo('$filter')(document, asked(expression, 'cond'), options),
  $switch: (document, expression, options) => {
    if (!isPlain(expression) || !Array.isArray(expression.branches) || expression.branches.length === 0)
      throw requestFailed('$switch requires at least one branch')
    const branches = expression.branches.map((branch) => asked(branch, 'case'))
    const value = ofMingo('$switch')(document, { default: { $literal: NO_BRANCH }, ...expression, branches }, options)
    if (value !== NO_BRANCH) return value
    throw requestFailed('$switch could not find a matching branch for an input, and no default was specified.')
  },
  $allElementsTrue: ofElements('$allElementsTrue', (list) => list.every(isTrue)),
  $anyElementTrue: ofElements('$anyElementTrue', (list) => list.some(isTrue)),
}

const NO_BRANCH = Symbol('no branch')

const listOf = (expression: unknown): readonly unknown[] => (Array.isArray(expression) ? expression : [expression])

/** The same operands, with the question answered by true or false before mingo sees it. */
const asked = (expression: unknown, name: string) =>
  isPlain(expression) && name in expression ? { ...expression, [name]: { $and: [expression[name]] } } : expression

function ofElements(name: string, test: (list: readonly unknown[]) => boolean): ExpressionOperator {
  return (document, expression, options) => {
    const operand: unknown = Array.isArray(expression) && expression.length === 1 ? expression[0] : expression
    const list: unknown = evalExpr(document, operand, options)
    if (Array.isArray(list)) return test(list)
    throw requestFailed(`${name}'s argument must be an array, but is ${typeName(list)}`)
  }
}

const ofMingo = (name: '$cond' | '$filter' | '$switch') => mingo[name] as unknown as ExpressionOperator
