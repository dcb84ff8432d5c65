import { Query } from 'mingo/query'
import { ActionFailed, requestFailed } from '../action-failed'
import type { Document } from '../document'
import { context } from './context'

export type Matcher = (document: Document) => boolean

/** Compiles a condition once, for many documents. What it cannot read it refuses by name. */
export function matcher(condition: Document): Matcher {
  if (Object.keys(condition).length === 0) return () => true
  try {
    const query = new Query(condition, { context, scriptEnabled: false })
    return (document) => query.test(document)
  } catch (problem) {
    throw explained(problem)
  }
}

function explained(problem: unknown): Error {
  if (problem instanceof ActionFailed) return problem
  const message = problem instanceof Error ? problem.message : String(problem)
  const unknown = /unknown (?:top level|query) operator:? (\$?\S+)/.exec(message)
  return requestFailed(unknown ? `unknown operator: ${unknown[1]} (local/database/query/context.ts)` : message)
}
