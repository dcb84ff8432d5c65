import { Query } from 'mingo/query'
import type { Document } from '../document'
import { toActionFailed } from '../to-action-failed'
import { context } from './context'

export type Matcher = (document: Document) => boolean

/** Compiles a condition once, for many documents. What it cannot read it refuses by name. */
export function matcher(condition: Document): Matcher {
  if (Object.keys(condition).length === 0) return () => true
  const query = orExplained(() => new Query(condition, { context, scriptEnabled: false }))
  // What stands in an $expr is read only when there is a document.
  return (document) => orExplained(() => query.test(document))
}

function orExplained<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (problem) {
    throw toActionFailed(problem)
  }
}
