import { evalExpr } from 'mingo/core'
import * as mingo from 'mingo/operators/expression'
import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { isPlain } from '../order/type-order'
import type { ExpressionOperator, Options } from '../query/mingo-operators'
import { momentOf } from './local-time'

const DAY_MS = 86_400_000

/** `$dateFromParts`: a part left out is its least, null makes null, and days beyond the month run on into the next. */
export const dateFromParts: ExpressionOperator = (document, expression, options) => {
  if (!isPlain(expression) || !('year' in expression)) {
    throw requestFailed('$dateFromParts needs a year (local/database/aggregate/date-from-parts.ts)')
  }
  const parts = evalExpr(document, expression, options) as Record<string, unknown>
  if (Object.keys(expression).some((name) => (parts[name] ?? null) === null)) return null
  const { day = 1, timezone = 'UTC', ...rest } = parts
  const first = firstOfMonth(document, { month: 1, ...rest }, options)
  return momentOf(new Date(first.getTime() + (Number(day) - 1) * DAY_MS), String(timezone))
}

const firstOfMonth = (document: Document, parts: Record<string, unknown>, options: Options) =>
  (mingo.$dateFromParts as unknown as ExpressionOperator)(document, { ...parts, day: 1 }, options) as Date
