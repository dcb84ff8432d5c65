import { requestFailed } from '../action-failed'
import { orderKey } from '../order/order-key'
import type { ExpressionOperator, ExpressionOps } from '../query/mingo-operators'
import { typeName } from '../update/field-operators'
import { isNothing, operands } from './operands'

/** Expressions of sets; documents with other orders of their fields are other elements. */
export const sets: ExpressionOps = {
  $setUnion: ofSets('$setUnion', (all) => new Map(all.flatMap((set) => [...set]))),
  $setIntersection: ofSets('$setIntersection', ([first = new Map<string, unknown>(), ...others]) =>
    filtered(first, (key) => others.every((set) => set.has(key))),
  ),
  $setDifference: ofSets('$setDifference', ([first, second]) => filtered(first!, (key) => !second!.has(key)), 2),
  $setEquals: (document, expression, options) => {
    const [first, ...others] = operands('$setEquals', document, expression, options, 2, Infinity).map(
      setOf('$setEquals'),
    )
    return others.every((set) => set.size === first!.size && [...set.keys()].every((key) => first!.has(key)))
  },
  $setIsSubset: (document, expression, options) => {
    const values = operands('$setIsSubset', document, expression, options, 2)
    const [part, whole] = values.map(setOf('$setIsSubset'))
    return [...part!.keys()].every((key) => whole!.has(key))
  },
}

type Elements = ReadonlyMap<string, unknown>

/** Null where one of the sets is nothing. */
function ofSets(name: string, join: (sets: Elements[]) => Elements, count?: number): ExpressionOperator {
  return (document, expression, options) => {
    const values = operands(name, document, expression, options, count)
    return values.some(isNothing) ? null : [...join(values.map(setOf(name))).values()]
  }
}

const setOf =
  (name: string) =>
  (value: unknown): Elements => {
    if (Array.isArray(value)) return new Map(value.map((element: unknown) => [orderKey(element), element]))
    throw requestFailed(`All operands of ${name} must be arrays. One argument is of type: ${typeName(value)}`)
  }

const filtered = (set: Elements, keep: (key: string) => boolean): Elements =>
  new Map([...set].filter(([key]) => keep(key)))
