import { Decimal128, EJSON, Long, ObjectId, BSONRegExp, Int32, Double } from 'bson'
import { invalidParam } from './action-failed'
import { isPlain } from './order/type-order'

/** Reads extended JSON as the SDK sends it; `now` is what its server dates count from. */
export function decode(text: unknown, now: Date): unknown {
  if (typeof text !== 'string') throw invalidParam('extended JSON is expected as a string')
  try {
    return plainly(EJSON.parse(text), now)
  } catch (problem) {
    throw invalidParam(`not extended JSON: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
}

/** Writes extended JSON as the SDK reads it. */
export const encode = (value: unknown): string => EJSON.stringify(value, { relaxed: true, ignoreUndefined: true })

/** Numbers, dates, patterns and ids as JavaScript has them; an ObjectId becomes its 24 digits, as CloudBase shows it. */
function plainly(value: unknown, now: Date): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Array.isArray(value)) return value.map((element) => plainly(element, now))
  if (value instanceof ObjectId) return value.toHexString()
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace('x', ''))
  if (value instanceof Long || value instanceof Int32 || value instanceof Double) return Number(value.toString())
  if (value instanceof Decimal128 || !isPlain(value)) return value
  if (isPlain(value.$tcb_server_date)) return serverDate(value.$tcb_server_date, now)
  const plain: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) {
    if (name === '__proto__') throw invalidParam('the field name __proto__ is not accepted')
    if (member !== undefined) plain[name] = plainly(member, now)
  }
  return plain
}

function serverDate(spec: Record<string, unknown>, now: Date): Date {
  return new Date(now.getTime() + Number(spec.offset ?? 0))
}
