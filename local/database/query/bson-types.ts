import { Binary, Decimal128 } from 'bson'
import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'

/** Whether a value is of the BSON type with this name or number. Ids read as text, so `objectId` is nobody's type. */
export function isOfType(value: unknown, type: unknown): boolean {
  const test = Object.hasOwn(TYPES, String(type)) ? TYPES[String(type)] : undefined
  if (!test)
    throw requestFailed(`unknown type name alias or code: ${String(type)} (local/database/query/bson-types.ts)`)
  return test(value)
}

type Test = (value: unknown) => boolean
const isInt32: Test = (value) => Number.isInteger(value) && (value as number) === ((value as number) | 0)
const isLong: Test = (value) => Number.isSafeInteger(value) && !isInt32(value)
const isDouble: Test = (value) => typeof value === 'number' && !isInt32(value) && !isLong(value)
const isText: Test = (value) => typeof value === 'string'
const isBoolean: Test = (value) => typeof value === 'boolean'
const isDate: Test = (value) => value instanceof Date
const isNull: Test = (value) => value === null
const isPattern: Test = (value) => value instanceof RegExp
const isBinary: Test = (value) => value instanceof Binary
const isDecimal: Test = (value) => value instanceof Decimal128
const isNobody: Test = () => false

const TYPES: Readonly<Record<string, Test>> = {
  ...{ double: isDouble, 1: isDouble, string: isText, 2: isText, object: isPlain, 3: isPlain },
  ...{ array: Array.isArray, 4: Array.isArray, binData: isBinary, 5: isBinary, undefined: isNobody, 6: isNobody },
  ...{
    objectId: isNobody,
    7: isNobody,
    bool: isBoolean,
    8: isBoolean,
    date: isDate,
    9: isDate,
    null: isNull,
    10: isNull,
  },
  ...{ regex: isPattern, 11: isPattern, int: isInt32, 16: isInt32, timestamp: isNobody, 17: isNobody },
  ...{ long: isLong, 18: isLong, decimal: isDecimal, 19: isDecimal },
  ...{ number: (value) => typeof value === 'number' || isDecimal(value), minKey: isNobody, maxKey: isNobody },
}
