import { ActionFailed, requestFailed } from './action-failed'

/** What mingo refuses, as an answer: an operator that nobody knows by its name, with the file where it would belong. */
export function toActionFailed(problem: unknown): ActionFailed {
  if (problem instanceof ActionFailed) return problem
  const message = problem instanceof Error ? problem.message : String(problem)
  const operator = /^unknown (?:top level|query) operator:? (\S+)$/.exec(message)?.[1]
  if (operator !== undefined) return requestFailed(`unknown operator: ${operator} (local/database/query/context.ts)`)
  const expression = /'(\$\w+)' is not registered/.exec(message)?.[1]
  if (expression === undefined) return requestFailed(message)
  return requestFailed(`Unrecognized expression '${expression}' (local/database/aggregate/expressions.ts)`)
}
