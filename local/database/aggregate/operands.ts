import { evalExpr } from 'mingo/core'
import { requestFailed } from '../action-failed'
import type { Options } from '../query/mingo-operators'

/** The evaluated operands of an expression that takes so many, or any number between two. */
export function operands(
  name: string,
  document: unknown,
  expression: unknown,
  options: Options,
  least = 0,
  most = least || Infinity,
): unknown[] {
  const values: unknown[] = (Array.isArray(expression) ? expression : [expression]).map((each: unknown): unknown =>
    evalExpr(document, each, options),
  )
  if (values.length >= least && values.length <= most) return values
  const count = least === most ? `exactly ${least}` : `from ${least} to ${most}`
  throw requestFailed(`Expression ${name} takes ${count} arguments`)
}

/** The one operand of an expression, which may stand alone or in a list of one. */
export function operand(document: unknown, expression: unknown, options: Options): unknown {
  return evalExpr(document, Array.isArray(expression) && expression.length === 1 ? expression[0] : expression, options)
}

export const isNothing = (value: unknown) => value === null || value === undefined
