import { Context } from 'mingo/core'
import { Query } from 'mingo/query'
import { requestFailed } from '../action-failed'
import { compare, isSame } from '../order/compare'
import { orderKey } from '../order/order-key'
import { isPlain, typeOrder } from '../order/type-order'
import { valuesAt } from '../paths/values-at'
import { isOfType } from './bson-types'
import type { Options, QueryOperator, QueryOps } from './mingo-operators'

type Test = (value: unknown) => boolean

/** Whether a test holds of what a path leads to in a document. */
type Reach = (document: unknown, path: string, test: Test) => boolean

/** Of a value or, where it is an array, of any of its elements; of an array found by its position as a whole. */
const throughElements: Reach = (document, path, test) => {
  const places: unknown[] = []
  const values = valuesAt(document, path, places)
  return values.some((value) => test(value) || (Array.isArray(value) && value.some(test))) || places.some(test)
}

/** Of a value as it is: the elements of an element are nobody's. */
const asItIs: Reach = (document, path, test) => valuesAt(document, path).some(test)

/** MongoDB's operators on one field, in the place of mingo's, which differ on arrays, null, types and key order. */
export const leafOperators: QueryOps = operatorsBy(throughElements)

function operatorsBy(reach: Reach): QueryOps {
  const of =
    (make: (target: unknown) => Test): QueryOperator =>
    (path, target) => {
      const test = make(target)
      return (document) => reach(document, path, test)
    }
  return {
    $eq: of(equals),
    $ne: not(of(equals)),
    $in: of(isIn),
    $nin: not(of(isIn)),
    $gt: of((bound) => comparesTo(bound, (order) => order > 0)),
    $gte: of((bound) => comparesTo(bound, (order) => order >= 0)),
    $lt: of((bound) => comparesTo(bound, (order) => order < 0)),
    $lte: of((bound) => comparesTo(bound, (order) => order <= 0)),
    $regex: of(matches),
    $mod: of(leavesRemainder),
    $type: of(isTyped),
    $all: (path, targets, options) => {
      const tests = allTests(targets, options)
      return (document) =>
        tests.length > 0 && tests.every(({ isWhole, test }) => (isWhole ? asItIs : reach)(document, path, test))
    },
    $exists: onValues((wanted) => (values) => values.some((value) => value !== undefined) === Boolean(wanted)),
    $size: onValues((length) => (values) => values.some((value) => Array.isArray(value) && value.length === length)),
    $elemMatch: onValues((criteria, options) => {
      const test = hasElement(criteria, options)
      return (values) => values.some(test)
    }),
  }
}

/** What is asked of the values a path leads to, arrays whole. */
function onValues(make: (target: unknown, options: Options) => (values: readonly unknown[]) => boolean): QueryOperator {
  return (path, target, options) => {
    const test = make(target, options)
    return (document) => test(valuesAt(document, path))
  }
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

function hasElement(criteria: unknown, options: Options): Test {
  const test = elementTest(criteria, options)
  return (value) => Array.isArray(value) && value.some(test)
}

/** One element for the whole condition: of documents, and of lists by their positions, by fields; of any by operators. */
function elementTest(criteria: unknown, options: Options): Test {
  if (!isPlain(criteria)) throw requestFailed('$elemMatch needs an Object')
  const names = Object.keys(criteria)
  const isAboutValues = names.length > 0 && names.every((name) => name.startsWith('$') && !LOGICAL.has(name))
  if (!isAboutValues) {
    const query = new Query(criteria, options)
    return (value) => (Array.isArray(value) ? query.test({ ...value }) : isPlain(value) && query.test(value))
  }
  const context = Context.from(Context.init({ query: elementOperators }), options.context)
  const query = new Query({ value: criteria }, { context, scriptEnabled: false })
  return (value) => query.test({ value })
}

const elementOperators = operatorsBy(asItIs)

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr'])

function allTests(targets: unknown, options: Options): readonly { readonly isWhole: boolean; readonly test: Test }[] {
  if (!Array.isArray(targets)) throw requestFailed('$all needs an array')
  return targets.map((target: unknown) => {
    const isWhole = isPlain(target) && '$elemMatch' in target
    if (isWhole) return { isWhole, test: hasElement(target.$elemMatch, options) }
    return { isWhole, test: target instanceof RegExp ? matches(target) : equals(target) }
  })
}
