import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import type { ExpressionOperator, ExpressionOps } from '../query/mingo-operators'
import { dayOfYear, isoDayOfWeek, isoWeekOf, isoWeekYearOf, weekOf } from './calendar'
import { dateIn, dateOperands } from './date-operands'
import { localTime } from './local-time'

/** One part of a date: of `$at`, of a list that holds only it, or of `{ date, timezone }`. */
export const dateParts: ExpressionOps = {
  $year: part('$year', (date) => date.getUTCFullYear()),
  $month: part('$month', (date) => date.getUTCMonth() + 1),
  $dayOfMonth: part('$dayOfMonth', (date) => date.getUTCDate()),
  $dayOfYear: part('$dayOfYear', dayOfYear),
  $dayOfWeek: part('$dayOfWeek', (date) => date.getUTCDay() + 1),
  $isoDayOfWeek: part('$isoDayOfWeek', isoDayOfWeek),
  $week: part('$week', weekOf),
  $isoWeek: part('$isoWeek', isoWeekOf),
  $isoWeekYear: part('$isoWeekYear', isoWeekYearOf),
  $hour: part('$hour', (date) => date.getUTCHours()),
  $minute: part('$minute', (date) => date.getUTCMinutes()),
  $second: part('$second', (date) => date.getUTCSeconds()),
  $millisecond: part('$millisecond', (date) => date.getUTCMilliseconds()),
}

function part(operator: string, read: (date: Date) => number): ExpressionOperator {
  return (document, expression, options) => {
    const { valueOf, textOf } = dateOperands(
      operator,
      ['date', 'timezone'],
      document,
      specOf(operator, expression),
      options,
    )
    const [date, timezone] = [valueOf('date'), textOf('timezone', 'UTC')]
    return date === null || timezone === null ? null : read(localTime(dateIn(date), timezone))
  }
}

function specOf(operator: string, expression: unknown): Readonly<Record<string, unknown>> {
  if (isPlain(expression) && !Object.keys(expression).some((name) => name.startsWith('$'))) return expression
  if (!Array.isArray(expression)) return { date: expression }
  if (expression.length !== 1) throw requestFailed(`${operator} accepts exactly one argument if given an array`)
  return { date: expression[0] as unknown }
}
