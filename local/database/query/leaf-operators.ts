import { Query } from 'mingo/query'
import { requestFailed } from '../action-failed'
import { compare, isSame } from '../order/compare'
import { orderKey } from '../order/order-key'
import { isPlain, typeOrder } from '../order/type-order'
import { valuesAt } from '../paths/values-at'
import { isOfType } from './bson-types'
import type { Options, QueryOperator, QueryOps } from './mingo-operators'

type Test = (value: unknown) => boolean

/** MongoDB's operators on one field, in the place of mingo's, which differ on arrays, null, types and key order. */
export const leafOperators: QueryOps = {
  $eq: onElements(equals),
  $ne: not(onElements(equals)),
  $in: onElements(isIn),
  $nin: not(onElements(isIn)),
  $gt: onElements((bound) => comparesTo(bound, (order) => order > 0)),
  $gte: onElements((bound) => comparesTo(bound, (order) => order >= 0)),
  $lt: onElements((bound) => comparesTo(bound, (order) => order < 0)),
  $lte: onElements((bound) => comparesTo(bound, (order) => order <= 0)),
  $regex: onElements(matches),
  $mod: onElements(leavesRemainder),
  $type: onElements(isTyped),
  $exists: onValues((wanted) => (values) => values.some((value) => value !== undefined) === Boolean(wanted)),
  $size: onValues((length) => (values) => values.some((value) => Array.isArray(value) && value.length === length)),
  $elemMatch: onValues((criteria, options) => {
    const test = elementTest(criteria, options)
    return (values) => values.some((value) => Array.isArray(value) && value.some(test))
  }),
  $all: onValues(hasAll),
}

/** What is asked of the values a path leads to, arrays whole. */
function onValues(make: (target: unknown, options: Options) => (values: readonly unknown[]) => boolean): QueryOperator {
  return (path, target, options) => {
    const test = make(target, options)
    return (document) => test(valuesAt(document, path))
  }
}

/** What is asked of the values a path leads to or, where one is an array, of any of its elements. */
function onElements(make: (target: unknown) => Test): QueryOperator {
  return onValues((target) => {
    const test = make(target)
    return (values) => values.some((value) => test(value) || (Array.isArray(value) && value.some(test)))
  })
}

function not(operator: QueryOperator): QueryOperator {
  return (path, target, options) => {
    const test = operator(path, target, options)
    return (document) => !test(document)
  }
}

function equals(target: unknown): Test {
  if (target === null) return (value) => value === null || value === undefined
  return (value) => isSame(value, target)
}

function isIn(targets: unknown): Test {
  if (!Array.isArray(targets)) throw requestFailed('$in needs an array')
  const keys = new Set(targets.map((target) => orderKey(target ?? null)))
  const patterns = targets.filter((target) => target instanceof RegExp)
  return (value) =>
    keys.has(orderKey(value ?? null)) || (typeof value === 'string' && patterns.some((pattern) => pattern.test(value)))
}

/** Only values of the bound's own type compare; nothing is null. */
function comparesTo(bound: unknown, holds: (order: number) => boolean): Test {
  const type = typeOrder(bound ?? null)
  return (value) => {
    const present = value ?? null
    return typeOrder(present) === type && !isNaNBeside(present, bound) && holds(compare(present, bound ?? null))
  }
}

const isNaNBeside = (a: unknown, b: unknown) => Number.isNaN(a) !== Number.isNaN(b)

function matches(pattern: unknown): Test {
  const regex = pattern instanceof RegExp ? pattern : new RegExp(String(pattern))
  return (value) => (typeof value === 'string' ? regex.test(value) : value instanceof RegExp && isSame(value, regex))
}

function leavesRemainder(spec: unknown): Test {
  if (!Array.isArray(spec) || spec.length !== 2 || !spec.every(Number.isFinite)) {
    throw requestFailed('malformed mod, needs to be an array of two numbers')
  }
  const [divisor, remainder] = spec.map(Math.trunc) as [number, number]
  if (divisor === 0) throw requestFailed('divisor cannot be 0')
  return (value) => typeof value === 'number' && Math.trunc(value) % divisor === remainder
}

function isTyped(types: unknown): Test {
  const wanted = Array.isArray(types) ? types : [types]
  return (value) => value !== undefined && wanted.some((type) => isOfType(value, type))
}

/** One element for the whole condition: of documents by their fields, of plain values by operators. */
function elementTest(criteria: unknown, options: Options): Test {
  if (!isPlain(criteria)) throw requestFailed('$elemMatch needs an Object')
  const names = Object.keys(criteria)
  const isAboutValues = names.length > 0 && names.every((name) => name.startsWith('$') && !LOGICAL.has(name))
  const query = new Query(isAboutValues ? { value: criteria } : criteria, options)
  return isAboutValues ? (value) => query.test({ value }) : (value) => isPlain(value) && query.test(value)
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr'])

function hasAll(targets: unknown, options: Options): (values: readonly unknown[]) => boolean {
  if (!Array.isArray(targets)) throw requestFailed('$all needs an array')
  const tests = targets.map((target): ((value: unknown) => boolean) => {
    if (isPlain(target) && '$elemMatch' in target) {
      const test = elementTest(target.$elemMatch, options)
      return (value) => Array.isArray(value) && value.some(test)
    }
    const test = target instanceof RegExp ? matches(target) : equals(target)
    return (value) => test(value) || (Array.isArray(value) && value.some(test))
  })
  return (values) => tests.length > 0 && tests.every((test) => values.some(test))
}
