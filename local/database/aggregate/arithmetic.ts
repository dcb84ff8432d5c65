import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { requestFailed } from '../action-failed'
import { typeName } from '../update/field-operators'
import type { ExpressionOperator, ExpressionOps } from '../query/mingo-operators'

/** Arithmetic that MongoDB refuses where mingo gives a number that is none. */
export const arithmetic: ExpressionOps = {
  $mod: (document, expression, options) => {
    const operands: unknown = evalExpr(document, expression, options)
    if (!Array.isArray(operands) || operands.length !== 2)
      throw requestFailed('Expression $mod takes exactly 2 arguments')
    const [a, b] = operands as unknown[]
    if ((a ?? null) === null || (b ?? null) === null) return null
    if (typeof a !== 'number' || typeof b !== 'number')
      throw requestFailed(`$mod only supports numeric types, not ${typeName(a)} and ${typeName(b)}`)
    if (b === 0) throw requestFailed("can't $mod by zero")
    return a % b
  },
  $ln: ofPositive('$ln'),
  $log10: ofPositive('$log10'),
  $log: (document, expression, options) => {
    const operands: unknown = evalExpr(document, expression, options)
    const [value, base] = Array.isArray(operands) ? (operands as unknown[]) : []
    if (typeof value === 'number' && typeof base === 'number') {
      refuseNotPositive('$log', value)
      if (base <= 0 || base === 1)
        throw requestFailed(`$log's base must be a positive number not equal to 1, but is ${base}`)
    }
    return ofMingo('$log')(document, expression, options)
  },
}

function ofPositive(name: '$ln' | '$log10'): ExpressionOperator {
  return (document, expression, options) => {
    const operand: unknown = Array.isArray(expression) && expression.length === 1 ? expression[0] : expression
    const value: unknown = evalExpr(document, operand, options)
    if (typeof value === 'number') refuseNotPositive(name, value)
    return ofMingo(name)(document, operand, options)
  }
}

function refuseNotPositive(name: string, value: number): void {
  if (value <= 0) throw requestFailed(`${name}'s argument must be a positive number, but is ${value}`)
}

const ofMingo = (name: '$ln' | '$log10' | '$log') => mingo[name] as unknown as ExpressionOperator
