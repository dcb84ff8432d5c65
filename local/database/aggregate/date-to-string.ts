import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import type { ExpressionOperator } from '../query/mingo-operators'
import { dayOfYear, isoDayOfWeek, isoWeekOf, isoWeekYearOf, weekOf } from './calendar'
import { dateIn, dateOperands } from './date-operands'
import { localTime, minutesAhead } from './local-time'

/** `$dateToString`: as its clocks show it in a place, by MongoDB's signs. */
export const dateToString: ExpressionOperator = (document, expression, options) => {
  if (!isPlain(expression)) throw requestFailed('$dateToString only supports an object as its argument')
  const names = ['date', 'format', 'timezone', 'onNull']
  const { has, valueOf, textOf } = dateOperands('$dateToString', names, document, expression, options)
  const timezone = textOf('timezone', 'UTC')
  const format = textOf('format', timezone === 'UTC' || timezone === 'GMT' ? `${ISO}Z` : ISO)
  const date = valueOf('date')
  if (date === null && has('onNull')) return valueOf('onNull')
  return date === null || timezone === null || format === null ? null : written(dateIn(date), format, timezone)
}

const ISO = '%Y-%m-%dT%H:%M:%S.%L'

function written(moment: Date, format: string, timezone: string): string {
  const shown = localTime(moment, timezone)
  const ahead = minutesAhead(moment, timezone)
  return format.replaceAll(/%(.?)/gsu, (_, sign: string) => {
    if (sign === '') throw requestFailed("Unmatched '%' at end of format string")
    const write = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined
    if (!write) throw requestFailed(`Invalid format character '%${sign}' in format string`)
    return write(shown, ahead)
  })
}

const digits = (count: number, value: number) => String(value).padStart(count, '0')

const SIGNS: Readonly<Record<string, ((shown: Date, ahead: number) => string) | undefined>> = {
  Y: (shown) => digits(4, shown.getUTCFullYear()),
  m: (shown) => digits(2, shown.getUTCMonth() + 1),
  d: (shown) => digits(2, shown.getUTCDate()),
  H: (shown) => digits(2, shown.getUTCHours()),
  M: (shown) => digits(2, shown.getUTCMinutes()),
  S: (shown) => digits(2, shown.getUTCSeconds()),
  L: (shown) => digits(3, shown.getUTCMilliseconds()),
  j: (shown) => digits(3, dayOfYear(shown)),
  w: (shown) => String(shown.getUTCDay() + 1),
  u: (shown) => String(isoDayOfWeek(shown)),
  U: (shown) => digits(2, weekOf(shown)),
  V: (shown) => digits(2, isoWeekOf(shown)),
  G: (shown) => digits(4, isoWeekYearOf(shown)),
  z: (_, ahead) =>
    (ahead < 0 ? '-' : '+') + digits(2, Math.floor(Math.abs(ahead) / 60)) + digits(2, Math.abs(ahead) % 60),
  Z: (_, ahead) => String(ahead),
  '%': () => '%',
}
