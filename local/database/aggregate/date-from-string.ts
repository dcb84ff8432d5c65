import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'
import type { ExpressionOperator } from '../query/mingo-operators'
import { isoDayOfWeek } from './calendar'
import { dateOperands } from './date-operands'
import { momentOf } from './local-time'

/** `$dateFromString`: as ISO 8601 writes dates, or by MongoDB's signs; days that no calendar has are refused. */
export const dateFromString: ExpressionOperator = (document, expression, options) => {
  if (!isPlain(expression)) throw requestFailed('$dateFromString only supports an object as an argument')
  const names = ['dateString', 'format', 'timezone', 'onError', 'onNull']
  const { has, valueOf, textOf } = dateOperands('$dateFromString', names, document, expression, options)
  const [text, timezone, format] = [valueOf('dateString'), textOf('timezone', ''), textOf('format', '')]
  if (text === null && has('onNull')) return valueOf('onNull')
  if (text === null || timezone === null || format === null) return null
  const pattern = format === '' ? ISO : patternOf(format)
  const date = typeof text === 'string' ? dateIn(text, pattern, timezone) : undefined
  if (date) return date
  if (has('onError')) return valueOf('onError')
  throw requestFailed(`Error parsing date string ${JSON.stringify(text)}`)
}

const ISO =
  /^(?<Y>\d{4})-(?<m>\d{1,2})(?:-(?<d>\d{1,2})(?:[T ](?<H>\d{1,2}):(?<M>\d{2})(?::(?<S>\d{2})(?:[.,](?<L>\d{1,3})\d*)?)?)?)? ?(?<z>Z|[+-]\d{2}:?\d{2})?$/

function patternOf(format: string): RegExp {
  const parts = format.split(/(%.)/su).map((part) => {
    if (!part.startsWith('%')) return part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    const [, sign = ''] = part
    const pattern = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : undefined
    if (pattern === undefined) throw requestFailed(`Invalid format character '${part}' in format string`)
    return sign === '%' ? pattern : `(?<${sign}>${pattern})`
  })
  return new RegExp(`^${parts.join('')}$`, 'u')
}

const TWO = String.raw`\d{1,2}`
const SIGNS: Readonly<Record<string, string | undefined>> = {
  ...{ Y: String.raw`\d{4}`, m: TWO, d: TWO, H: TWO, M: TWO, S: TWO, L: String.raw`\d{1,3}`, j: String.raw`\d{1,3}` },
  ...{ G: String.raw`\d{4}`, V: TWO, u: '[1-7]', z: String.raw`Z|[+-]\d{2}:?\d{2}`, '%': '%' },
}

type Parts = Readonly<Record<string, string | undefined>>

function dateIn(text: string, pattern: RegExp, timezone: string): Date | undefined {
  const parts: Parts | undefined = pattern.exec(text)?.groups
  const day = parts && dayIn(parts)
  const time = parts && timeIn(parts)
  if (day === undefined || time === undefined) return undefined
  if (parts?.z !== undefined && timezone !== '')
    throw requestFailed(
      `you cannot pass in a date/time string with time zone information ('${parts.z}') together with a timezone argument`,
    )
  const place = parts?.z === undefined || parts.z === 'Z' ? timezone || 'UTC' : parts.z
  return momentOf(new Date(day + time), place)
}

/** The first moment of the day; nothing for one that is in no calendar. */
function dayIn({ Y, m = '1', d = '1', j, G, V = '1', u = '1' }: Parts): number | undefined {
  if (G !== undefined) {
    const fourth = new Date(Date.UTC(Number(G), 0, 4))
    return fourth.getTime() + (1 - isoDayOfWeek(fourth) + (Number(V) - 1) * 7 + Number(u) - 1) * DAY_MS
  }
  if (Y === undefined) return undefined
  if (j !== undefined) return Date.UTC(Number(Y), 0, Number(j))
  const day = new Date(Date.UTC(Number(Y), Number(m) - 1, Number(d)))
  return day.getUTCMonth() === Number(m) - 1 && day.getUTCDate() === Number(d) ? day.getTime() : undefined
}

function timeIn({ H = '0', M = '0', S = '0', L = '0' }: Parts): number | undefined {
  if (Number(H) > 23 || Number(M) > 59 || Number(S) > 59) return undefined
  return Number(H) * 3_600_000 + Number(M) * 60_000 + Number(S) * 1000 + Number(L.padEnd(3, '0'))
}

const DAY_MS = 86_400_000
