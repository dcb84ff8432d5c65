import { evalExpr } from 'mingo/core'
import { isPlain } from '../order/type-order'
import { ownValue } from '../paths/values-at'
import type { ExpressionOperator } from '../query/mingo-operators'

/** An expression in which we follow the paths of fields: mingo takes numbers for places in lists and lists in lists for values. */
export function withFieldPaths(expression: unknown): unknown {
  if (typeof expression === 'string') return isPath(expression) ? { $_path: expression.split('.') } : expression
  if (Array.isArray(expression)) return expression.map(withFieldPaths)
  if (!isPlain(expression)) return expression
  return Object.fromEntries(
    Object.entries(expression).map(([name, operand]) => [
      name,
      name === '$literal' ? operand : withFieldPaths(operand),
    ]),
  )
}

/** The same stages, those inside a stage too; a condition sees to its own expressions. */
export function stagesWithFieldPaths(stages: readonly unknown[]): Record<string, unknown>[] {
  return (stages as readonly Record<string, unknown>[]).map((stage) =>
    Object.fromEntries(Object.entries(stage).map(([name, value]) => [name, stageWithFieldPaths(name, value)])),
  )
}

function stageWithFieldPaths(name: string, value: unknown): unknown {
  if (AS_THEY_ARE.has(name)) return value
  if (name === '$facet' && isPlain(value))
    return Object.fromEntries(
      Object.entries(value).map(([facet, stages]) => [
        facet,
        Array.isArray(stages) ? stagesWithFieldPaths(stages) : stages,
      ]),
    )
  if (name !== '$lookup' || !isPlain(value)) return withFieldPaths(value)
  const { let: variables, pipeline, ...rest } = value
  return {
    ...rest,
    ...(variables !== undefined && { let: withFieldPaths(variables) }),
    ...(pipeline !== undefined && { pipeline: Array.isArray(pipeline) ? stagesWithFieldPaths(pipeline) : pipeline }),
  }
}

/** Stages whose texts are no expressions. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['$match', '$geoNear', '$unwind'])

const isPath = (text: string) => text.startsWith('$') && text.includes('.')

/** What a path leads to from its field or variable on. */
export const fieldPath: ExpressionOperator = (document, names, options) => {
  const [start, ...rest] = names as string[]
  return follow(evalExpr(document, start, options), rest, 0)
}

/** By names of fields only: in a list through the documents that are its elements, to a list of what is there. */
function follow(value: unknown, names: readonly string[], at: number): unknown {
  if (at === names.length) return value
  if (isPlain(value)) return follow(ownValue(value, names[at]!), names, at + 1)
  if (!Array.isArray(value)) return undefined
  return value
    .filter(isPlain)
    .map((element) => follow(element, names, at))
    .filter((found) => found !== undefined)
}
