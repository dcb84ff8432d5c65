import { requestFailed } from '../action-failed'
import { compare } from '../order/compare'
import { isPlain } from '../order/type-order'
import { erase, holdersOn, placeFor, placeOf, read, refuseDeadEnd, write, type Holder } from './paths'

/** Changes one path of a draft, or refuses as MongoDB does. */
export type UpdateOperator = (draft: Holder, path: string, operand: unknown) => void

export const set: UpdateOperator = (draft, path, operand) => {
  const { holder, name } = placeFor(draft, path)
  write(holder, name, operand)
}

export const unset: UpdateOperator = (draft, path) => {
  const place = placeOf(draft, path)
  if (place && read(place.holder, place.name) !== undefined) erase(place)
}

export const inc: UpdateOperator = (draft, path, operand) =>
  arithmetic('$inc', 'increment', draft, path, operand, (before, by) => (before ?? 0) + by)

export const mul: UpdateOperator = (draft, path, operand) =>
  arithmetic('$mul', 'multiply', draft, path, operand, (before, by) => (before ?? 0) * by)

function arithmetic(
  operator: string,
  verb: string,
  draft: Holder,
  path: string,
  operand: unknown,
  apply: (before: number | undefined, operand: number) => number,
): void {
  if (typeof operand !== 'number') {
    throw requestFailed(`Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`)
  }
  const { holder, name } = placeFor(draft, path)
  const before = read(holder, name)
  if (before !== undefined && typeof before !== 'number') {
    throw requestFailed(
      `Cannot apply ${operator} to a value of non-numeric type. {${path}} has the field '${name}' of non-numeric type ${typeName(before)}`,
    )
  }
  write(holder, name, apply(before, operand))
}

export const min: UpdateOperator = (draft, path, operand) => keepBetter(draft, path, operand, -1)
export const max: UpdateOperator = (draft, path, operand) => keepBetter(draft, path, operand, 1)

function keepBetter(draft: Holder, path: string, operand: unknown, sign: 1 | -1): void {
  const { holder, name } = placeFor(draft, path)
  const before = read(holder, name)
  if (before === undefined || compare(operand, before) * sign > 0) write(holder, name, operand)
}

export const rename: UpdateOperator = (draft, path, operand) => {
  if (typeof operand !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${path}`)
  if (operand === path) throw requestFailed(`The source and target field for $rename must differ: ${path}`)
  refuseDeadEnd(draft, path)
  const from = placeOf(draft, path)
  const value = from && read(from.holder, from.name)
  if (!from || value === undefined) return
  refuseThroughList('source', draft, path)
  refuseThroughList('destination', draft, operand)
  erase(from)
  set(draft, operand, value)
}

function refuseThroughList(end: 'source' | 'destination', draft: Holder, path: string): void {
  const list = holdersOn(draft, path).find(({ holder }) => Array.isArray(holder))
  if (!list) return
  const id = JSON.stringify(read(draft, '_id'))
  throw requestFailed(
    `The ${end} field cannot be an array element, '${path}' in doc with _id: ${id} has an array field called '${list.name}'`,
  )
}

export const bit: UpdateOperator = (draft, path, operand) => {
  if (!isPlain(operand)) throw requestFailed('The $bit modifier is not compatible with a non-object')
  const { holder, name } = placeFor(draft, path)
  const before = read(holder, name)
  let value = before === undefined ? 0 : before
  if (!Number.isInteger(value)) throw requestFailed(`Cannot apply $bit to a value of non-integral type: ${path}`)
  for (const [kind, by] of Object.entries(operand)) {
    if (!Number.isInteger(by)) throw requestFailed(`The $bit modifier field must be an Integer(32/64 bit): ${path}`)
    value = bitwise(kind, value as number, by as number)
  }
  write(holder, name, value)
}

function bitwise(kind: string, before: number, by: number): number {
  if (kind === 'and') return Number(BigInt(before) & BigInt(by))
  if (kind === 'or') return Number(BigInt(before) | BigInt(by))
  if (kind === 'xor') return Number(BigInt(before) ^ BigInt(by))
  throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${kind}'`)
}

export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return typeof value === 'boolean' ? 'bool' : typeof value
}
