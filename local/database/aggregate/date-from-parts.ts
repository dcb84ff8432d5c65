import { evalExpr } from 'mingo/core'
import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import type { ExpressionOperator } from '../query/mingo-operators'
import { isoDayOfWeek } from './calendar'
import { momentOf } from './local-time'

const DAY_MS = 86_400_000
const OF_MONTHS = ['year', 'month', 'day']
const OF_WEEKS = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek']
const ALL = [...OF_MONTHS, ...OF_WEEKS, 'hour', 'minute', 'second', 'millisecond', 'timezone']

/** `$dateFromParts`: a part left out is its least, null makes null, and what is beyond a part's most runs on into the next. */
export const dateFromParts: ExpressionOperator = (document, expression, options) => {
  const names = isPlain(expression) ? Object.keys(expression) : []
  refuseBadNames(names)
  const parts = evalExpr(document, expression, options) as Record<string, unknown>
  if (names.some((name) => (parts[name] ?? null) === null)) return null
  const { timezone = 'UTC', ...counts } = parts
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isInteger(count))
      throw requestFailed(`'${name}' must evaluate to an integer, found: ${JSON.stringify(count)}`)
  }
  if (typeof timezone !== 'string') throw requestFailed("'timezone' must evaluate to a string")
  const { hour = 0, minute = 0, second = 0, millisecond = 0, ...day } = counts as Record<string, number>
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + millisecond
  return momentOf(new Date(('isoWeekYear' in day ? dayOfWeeks(day) : dayOfMonths(day)) + time), timezone)
}

function refuseBadNames(names: readonly string[]): void {
  const unknown = names.find((name) => !ALL.includes(name))
  if (unknown !== undefined) throw requestFailed(`Unrecognized argument to $dateFromParts: ${unknown}`)
  if (names.some((name) => OF_MONTHS.includes(name)) && names.some((name) => OF_WEEKS.includes(name)))
    throw requestFailed('$dateFromParts does not allow mixing natural dates with ISO dates')
  if (!names.includes('year') && !names.includes('isoWeekYear'))
    throw requestFailed("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
}

function dayOfMonths({ year, month = 1, day = 1 }: Readonly<Record<string, number>>): number {
  refuseBadYear('year', year!)
  return new Date(0).setUTCFullYear(year!, month - 1, day)
}

/** The first week of a year is the one with its fourth of January. */
function dayOfWeeks({ isoWeekYear, isoWeek = 1, isoDayOfWeek: day = 1 }: Readonly<Record<string, number>>): number {
  refuseBadYear('isoWeekYear', isoWeekYear!)
  const fourth = new Date(new Date(0).setUTCFullYear(isoWeekYear!, 0, 4))
  return fourth.getTime() + (1 - isoDayOfWeek(fourth) + (isoWeek - 1) * 7 + day - 1) * DAY_MS
}

function refuseBadYear(name: string, year: number): void {
  if (year < 1 || year > 9999)
    throw requestFailed(`'${name}' must evaluate to an integer in the range 1 to 9999, found ${year}`)
}
