import { requestFailed } from '../action-failed'
import { isPlain } from '../order/type-order'

/** Refuses a number in a path of an expression: MongoDB reads a field's name there, mingo a place in a list. */
export function refusePositions(expression: unknown): void {
  if (typeof expression === 'string' && expression.startsWith('$') && /\.\d+(?:\.|$)/.test(expression))
    throw requestFailed(`a number in the path '${expression}' is not there (local/database/aggregate/field-paths.ts)`)
  if (Array.isArray(expression)) expression.forEach(refusePositions)
  if (!isPlain(expression)) return
  for (const [name, operand] of Object.entries(expression)) if (name !== '$literal') refusePositions(operand)
}
