import { requestFailed } from '../action-failed'
import type { Document } from '../document'
import { compare, isSame } from '../order/compare'
import { isPlain } from '../order/type-order'
import { sortKey, type SortSpec } from '../order/sort-key'
import { matcher } from '../query/matcher'
import { typeName, type UpdateOperator } from './field-operators'
import { placeFor, placeOf, read, write, type Holder } from './paths'

export const push: UpdateOperator = (draft, path, operand) => {
  const { holder, name } = placeFor(draft, path)
  const before = arrayAt(holder, name, path, '$push')
  const { $each, $position, $sort, $slice } = eachOf(operand, ['$each', '$position', '$sort', '$slice'])
  const after = [...before]
  const at = typeof $position === 'number' ? Math.trunc($position) : after.length
  after.splice(at < 0 ? Math.max(0, after.length + at) : at, 0, ...$each)
  if ($sort !== undefined) after.sort(elementOrder($sort))
  write(holder, name, $slice === undefined ? after : slice(after, Number($slice)))
}

export const addToSet: UpdateOperator = (draft, path, operand) => {
  const { holder, name } = placeFor(draft, path)
  const after = [...arrayAt(holder, name, path, '$addToSet')]
  for (const element of eachOf(operand, ['$each']).$each) {
    if (!after.some((other) => isSame(other, element))) after.push(element)
  }
  write(holder, name, after)
}

export const pop: UpdateOperator = (draft, path, operand) => {
  if (operand !== 1 && operand !== -1) throw requestFailed(`$pop expects 1 or -1, found: ${JSON.stringify(operand)}`)
  keepOf(draft, path, '$pop', (list) => (operand === 1 ? list.slice(0, -1) : list.slice(1)))
}

export const pullAll: UpdateOperator = (draft, path, operand) => {
  if (!Array.isArray(operand))
    throw requestFailed(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
  keepOf(draft, path, '$pullAll', (list) => list.filter((element) => !operand.some((gone) => isSame(element, gone))))
}

export const pull: UpdateOperator = (draft, path, operand) => {
  const isGone = pullTest(operand)
  keepOf(draft, path, '$pull', (list) => list.filter((element) => !isGone(element)))
}

/** A condition is asked of each element: operators of the element itself, fields of an element that is a document. */
function pullTest(operand: unknown): (element: unknown) => boolean {
  if (operand instanceof RegExp) return (element) => typeof element === 'string' && operand.test(element)
  if (!isPlain(operand)) return (element) => isSame(element, operand)
  const isOperators = Object.keys(operand).some((name) => name.startsWith('$') && !OF_DOCUMENTS.has(name))
  const test = matcher(isOperators ? { element: operand } : operand)
  return (element) => (isOperators ? test({ element }) : isPlain(element) && test(element))
}

/** Operators that ask a whole document, not one value. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set(['$and', '$or', '$nor', '$expr'])

function keepOf(draft: Holder, path: string, operator: string, keep: (list: readonly unknown[]) => unknown[]): void {
  const place = placeOf(draft, path)
  if (!place || read(place.holder, place.name) === undefined) return
  write(place.holder, place.name, keep(arrayAt(place.holder, place.name, path, operator)))
}

function arrayAt(holder: Holder, name: string, path: string, operator: string): readonly unknown[] {
  const value = read(holder, name)
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  throw requestFailed(`Cannot apply ${operator} to '${path}': it must be an array but is of type ${typeName(value)}`)
}

function eachOf(operand: unknown, allowed: readonly string[]): Document & { $each: readonly unknown[] } {
  if (!isPlain(operand) || !('$each' in operand)) return { $each: [operand] }
  const unknown = Object.keys(operand).find((name) => !allowed.includes(name))
  if (unknown) throw requestFailed(`Unrecognized clause: ${unknown} (local/database/update/array-operators.ts)`)
  if (!Array.isArray(operand.$each)) throw requestFailed('The argument to $each must be an array')
  return { ...operand, $each: operand.$each }
}

function elementOrder(spec: unknown): (a: unknown, b: unknown) => number {
  if (typeof spec === 'number') return (a, b) => compare(a, b) * Math.sign(spec)
  if (!isPlain(spec)) throw requestFailed('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1}')
  const order = Object.entries(spec) as unknown as SortSpec
  return (a, b) => {
    const [first, second] = [sortKey(a, order), sortKey(b, order)]
    return first < second ? -1 : first > second ? 1 : 0
  }
}

const slice = (list: readonly unknown[], count: number) => (count < 0 ? list.slice(count) : list.slice(0, count))
