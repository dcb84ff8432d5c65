import { EJSON } from 'bson'
import { ActionFailed, invalidParam } from './action-failed'
import { isTooDeep, MOST_LEVELS } from '../levels'
import { isPlain } from './order/type-order'
import { patternOf } from './query/pattern'

/** Reads extended JSON as the SDK sends it; `now` is what its server dates count from. */
export function decode(text: unknown, now: Date): unknown {
  if (typeof text !== 'string') throw invalidParam('extended JSON is expected as a string')
  try {
    const value: unknown = JSON.parse(text)
    // So short a text cannot be nested so deep.
    if (text.length > 2 * MOST_LEVELS && isTooDeep(value))
      throw invalidParam(`nested deeper than ${MOST_LEVELS} levels`)
    return plainly(value, now)
  } catch (problem) {
    if (problem instanceof ActionFailed) throw problem
    throw invalidParam(`not extended JSON: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

/** Writes extended JSON as the SDK reads it. */
export const encode = (value: unknown): string => EJSON.stringify(value, { relaxed: true, ignoreUndefined: true })

/** Numbers, dates, patterns and ids as JavaScript has them; an ObjectId becomes its 24 digits, as CloudBase shows it. */
function plainly(value: unknown, now: Date): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((element) => plainly(element, now))
  const names = Object.keys(value)
  const wrapper = names[0]
  if (wrapper !== undefined && wrapper.startsWith('$') && Object.hasOwn(UNWRAP, wrapper)) {
    return UNWRAP[wrapper as keyof typeof UNWRAP]((value as Record<string, unknown>)[wrapper], now, value)
  }
  const plain: Record<string, unknown> = {}
  for (const name of names) {
    if (name === '__proto__') throw invalidParam('the field name __proto__ is not accepted')
    plain[name] = plainly((value as Record<string, unknown>)[name], now)
  }
  return '$regex' in plain ? withPattern(plain) : plain
}

/** A condition that spells its pattern as two texts, with the pattern they make. */
function withPattern({ $regex, $options, ...others }: Record<string, unknown>): Record<string, unknown> {
  const source = $regex instanceof RegExp ? $regex.source : $regex
  if (typeof source !== 'string') throw invalidParam('$regex has to be a string')
  const flags = typeof $options === 'string' ? $options : $regex instanceof RegExp ? $regex.flags : ''
  return { $regex: patternOf(source, flags), ...others }
}

/** bson's own values, for the types that the SDK cannot make but a raw request may hold. */
const byBson = (_: unknown, _now: Date, whole: object): unknown => EJSON.parse(JSON.stringify(whole))

const UNWRAP = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $oid: String,
  $date: dateOf,
  $regularExpression: regularExpression,
  $tcb_server_date: serverDate,
  ...{ $binary: byBson, $numberDecimal: byBson, $timestamp: byBson, $uuid: byBson, $minKey: byBson, $maxKey: byBson },
}

function dateOf(value: unknown): Date {
  const date = new Date(isPlain(value) ? Number(value.$numberLong) : (value as string | number))
  if (Number.isNaN(date.getTime())) throw new Error('an invalid $date')
  return date
}

function regularExpression(value: unknown): RegExp {
  const { pattern, options } = isPlain(value) ? value : {}
  if (typeof pattern !== 'string') throw new Error('an invalid $regularExpression')
  return patternOf(pattern, typeof options === 'string' ? options : '')
}

function serverDate(value: unknown, now: Date): Date {
  const offset = isPlain(value) ? Number(plainly(value.offset, now) ?? 0) : 0
  const date = new Date(now.getTime() + offset)
  if (Number.isNaN(date.getTime())) throw new Error('an invalid offset of $tcb_server_date')
  return date
}
