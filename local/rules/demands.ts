import type { Document } from '../database/document'
import { isPlain } from '../database/order/type-order'

/** What a query demands of its documents' fields, by path. */
export type Demands = ReadonlyMap<string, readonly Demand[]>

export type Demand =
  | { readonly is: '=='; readonly value: unknown }
  | { readonly is: '!=' | '<' | '<=' | '>' | '>='; readonly value: unknown }
  | { readonly is: 'in'; readonly values: readonly unknown[] }
  /** The field is a list with this element. */
  | { readonly is: 'holds'; readonly value: unknown }

const NONE: Demands = new Map()
const MOST_BRANCHES = 500

/** The ways to satisfy a query, one for each choice that its `$or`s leave; what is not understood demands nothing. */
export function branchesOf(query: Document): readonly Demands[] {
  return Object.entries(query).reduce<readonly Demands[]>(
    (branches, [name, value]) => combined(branches, branchesAt(name, value)),
    [NONE],
  )
}

function branchesAt(name: string, value: unknown): readonly Demands[] {
  if (!name.startsWith('$')) return [new Map([[name, demandsIn(value)]])]
  const parts = Array.isArray(value)
    ? value.map((part): readonly Demands[] => (isPlain(part) ? branchesOf(part) : [NONE]))
    : []
  if (name === '$and') return parts.reduce(combined, [NONE])
  if (name === '$or' && parts.length > 0) return parts.flat()
  return [NONE]
}

function combined(some: readonly Demands[], others: readonly Demands[]): readonly Demands[] {
  if (some.length * others.length > MOST_BRANCHES) return [NONE]
  return some.flatMap((one) =>
    others.map((other) => {
      const both = new Map(one)
      for (const [path, demands] of other) both.set(path, [...(both.get(path) ?? []), ...demands])
      return both
    }),
  )
}

function demandsIn(condition: unknown): readonly Demand[] {
  if (condition instanceof RegExp) return []
  if (!isPlain(condition) || !Object.keys(condition).some((name) => name.startsWith('$')))
    return [{ is: '==', value: condition }]
  return Object.entries(condition).flatMap(([operator, operand]) => demandsBy(operator, operand))
}

function demandsBy(operator: string, operand: unknown): readonly Demand[] {
  const comparison = COMPARISONS.get(operator)
  if (comparison) return operand instanceof RegExp ? [] : [{ is: comparison, value: operand }]
  if (operator === '$exists' && operand === false) return [{ is: '==', value: undefined }]
  if (operator === '$elemMatch' && isPlain(operand) && '$eq' in operand) return [{ is: 'holds', value: operand.$eq }]
  if (!Array.isArray(operand) || operand.some((value) => value instanceof RegExp)) return []
  if (operator === '$in' && operand.length === 1) return [{ is: '==', value: operand[0] }]
  if (operator === '$in') return [{ is: 'in', values: operand }]
  if (operator === '$nin') return operand.map((value): Demand => ({ is: '!=', value }))
  if (operator === '$all')
    return operand.filter((value) => !isPlain(value)).map((value): Demand => ({ is: 'holds', value }))
  return []
}

const COMPARISONS: ReadonlyMap<string, '==' | '!=' | '<' | '<=' | '>' | '>='> = new Map([
  ['$eq', '=='],
  ['$ne', '!='],
  ['$lt', '<'],
  ['$lte', '<='],
  ['$gt', '>'],
  ['$gte', '>='],
] as const)
