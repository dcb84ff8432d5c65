import { isPlain } from '../order/type-order'
import { orderKey, typeEnd, typeStart } from '../order/order-key'
import { isPosition } from '../paths/values-at'
import type { Document } from '../document'

/** What a query demands of one path, as far as an index can tell. */
export interface Condition {
  /** The only values the field may have. */
  points?: readonly string[]
  readonly bounds: Bound[]
}

/** Keys from `low` to `high`, both belonging to one type. */
export interface Bound {
  readonly low: string
  readonly high: string
  readonly isLowIn: boolean
  readonly isHighIn: boolean
}

export interface Conditions {
  readonly byPath: ReadonlyMap<string, Condition>
  /** Nothing is asked beyond what the conditions say: who satisfies them is found. */
  readonly isAll: boolean
  /** The branches of each `$or`. */
  readonly choices: readonly (readonly Document[])[]
}

/** Reads the conditions that must all hold from a query; what it cannot use is left to the matcher. */
export function conditionsOf(query: Document): Conditions {
  const byPath = new Map<string, Condition>()
  const choices: Document[][] = []
  let isAll = true

  function read(part: Document): void {
    for (const [name, value] of Object.entries(part)) {
      if (name === '$and' && Array.isArray(value)) value.filter(isPlain).forEach(read)
      else if (name.startsWith('$')) {
        isAll = false
        if (name === '$or' && Array.isArray(value)) choices.push(value.filter(isPlain))
      } else if (hasPosition(name) || !readField(conditionAt(name), value)) isAll = false
    }
  }

  function conditionAt(path: string): Condition {
    const condition = byPath.get(path) ?? { bounds: [] }
    byPath.set(path, condition)
    return condition
  }

  read(query)
  return { byPath, isAll, choices }
}

/** `list.0` asks for a place in a list as well as for a field of its elements; an index holds one of the two. */
const hasPosition = (path: string) => path.split('.').some(isPosition)

/** Notes what one field must satisfy; says whether that is the whole of it. */
function readField(condition: Condition, value: unknown): boolean {
  if (!isPlain(value) || !Object.keys(value).some((name) => name.startsWith('$'))) return readEqual(condition, [value])
  let isWhole = true
  for (const [operator, operand] of Object.entries(value)) {
    if (!readOperator(condition, operator, operand)) isWhole = false
  }
  return isWhole
}

function readOperator(condition: Condition, operator: string, operand: unknown): boolean {
  if (operator === '$eq') return readEqual(condition, [operand])
  if (operator === '$in' && Array.isArray(operand)) return readEqual(condition, operand)
  if (operator === '$exists' && operand === false) {
    readEqual(condition, [null])
    return false
  }
  const bound = boundOf(operator, operand)
  if (bound) condition.bounds.push(bound)
  return bound !== undefined
}

/** An array may equal a whole or an element, a pattern many values: neither is a point. */
function readEqual(condition: Condition, values: readonly unknown[]): boolean {
  if (values.some((value) => Array.isArray(value) || value instanceof RegExp)) return false
  const isFirst = condition.points === undefined
  if (isFirst) condition.points = [...new Set(values.map((value) => orderKey(value ?? null)))].sort()
  return isFirst && values.every((value) => value !== null && value !== undefined)
}

function boundOf(operator: string, operand: unknown): Bound | undefined {
  if (operand === null || operand === undefined || Array.isArray(operand) || Number.isNaN(operand)) return undefined
  const [key, end] = [orderKey(operand), typeEnd(operand)]
  // NaN sorts before every number, but is less than none.
  const lowest = isNumber(operand) ? { low: orderKey(NaN), isLowIn: false } : { low: typeStart(operand), isLowIn: true }
  switch (operator) {
    case '$gt':
      return { low: key, isLowIn: false, high: end, isHighIn: false }
    case '$gte':
      return { low: key, isLowIn: true, high: end, isHighIn: false }
    case '$lt':
      return { ...lowest, high: key, isHighIn: false }
    case '$lte':
      return { ...lowest, high: key, isHighIn: true }
    default:
      return undefined
  }
}

const isNumber = (value: unknown) => typeof value === 'number' || typeof value === 'bigint'
