import type { Demand } from './demands'
import { demandsOn, isCertain, type Value } from './value'

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='

/** Whether a comparison certainly holds, or certainly does not; `undefined` where the query leaves it open. */
export function compare(left: Value, is: Comparison, right: Value): boolean | undefined {
  if (isCertain(left) && isCertain(right)) return holds(left.value, is, right.value)
  if (left.kind === 'field' && isCertain(right)) return follows(left, (demand) => implied(demand, is, right.value))
  if (right.kind === 'field' && isCertain(left))
    return follows(right, (demand) => implied(demand, TURNED[is], left.value))
  return undefined
}

/** Whether a value is certainly one of a list's, or certainly not. */
export function isIn(left: Value, list: Value): boolean | undefined {
  if (list.kind === 'demanded' && !Array.isArray(list.value))
    return isCertain(left) && isEqual(left.value, list.value) ? true : undefined
  if (isCertain(list)) {
    const members: readonly unknown[] = Array.isArray(list.value) ? list.value : []
    const isMember = (value: unknown) => members.some((member) => isEqual(member, value))
    if (isCertain(left)) return isMember(left.value)
    if (left.kind !== 'field') return undefined
    return follows(left, (demand) => (demand.is === 'in' ? unanimous(demand.values.map(isMember)) : undefined))
  }
  if (list.kind !== 'field' || !isCertain(left)) return undefined
  return follows(list, (demand) => (demand.is === 'holds' && isEqual(demand.value, left.value) ? true : undefined))
}

function follows(field: Extract<Value, { kind: 'field' }>, tell: (demand: Demand) => boolean | undefined) {
  return demandsOn(field.path, field.demands)
    .map(tell)
    .find((told) => told !== undefined)
}

const unanimous = (answers: readonly boolean[]) => (new Set(answers).size === 1 ? answers[0] : undefined)

/** What a demand on a field tells about comparing it with a value. */
function implied(demand: Demand, is: Comparison, value: unknown): boolean | undefined {
  if (demand.is === 'in') return unanimous(demand.values.map((each) => holds(each, is, value)))
  if (demand.is === 'holds' || demand.is === '==') return undefined
  if (demand.is === '!=') return isEqual(demand.value, value) && (is === '==' || is === '!=') ? is === '!=' : undefined
  return impliedByBound(demand.is, order(demand.value, value), is)
}

/** `side` is how the bound compares with the value: below it, at it, above it. */
function impliedByBound(bound: '<' | '<=' | '>' | '>=', side: number | undefined, is: Comparison): boolean | undefined {
  if (side === undefined) return undefined
  if (bound === '<' || bound === '<=') return impliedByBound(TURNED[bound], -side, TURNED[is])
  const isBeyond = bound === '>' ? side >= 0 : side > 0
  if (isBeyond) return is === '>' || is === '>=' || is === '!='
  if (side === 0 && is === '>=') return true
  if (side === 0 && is === '<') return false
  return undefined
}

const TURNED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

function holds(left: unknown, is: Comparison, right: unknown): boolean {
  if (is === '==') return isEqual(left, right)
  if (is === '!=') return !isEqual(left, right)
  const side = order(left, right)
  if (side === undefined) return false
  if (side === 0) return is === '<=' || is === '>='
  return side < 0 ? is === '<' || is === '<=' : is === '>' || is === '>='
}

const isEqual = (left: unknown, right: unknown) => plain(left) === plain(right)

/** Numbers, times among them, and texts have an order, each among themselves. */
function order(left: unknown, right: unknown): number | undefined {
  const [a, b] = [plain(left), plain(right)]
  if (typeof a === 'number' && typeof b === 'number') return Number.isNaN(a - b) ? undefined : Math.sign(a - b)
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  return undefined
}

/** Times count in milliseconds, as `now` does; what is missing is null. */
const plain = (value: unknown) => (value instanceof Date ? value.getTime() : (value ?? null))
