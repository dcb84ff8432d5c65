import { Context, evalExpr } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as query from 'mingo/operators/query'
import { accumulators } from '../aggregate/accumulators'
import { expressions } from '../aggregate/expressions'
import { withFieldPaths } from '../aggregate/field-paths'
import { isTrue } from '../aggregate/truth'
import { geoOperators } from '../geo/geo-operators'
import { jsonSchema } from './json-schema'
import { leafOperators } from './leaf-operators'
import type { QueryOperator } from './mingo-operators'

const expr: QueryOperator = (_, expression, options) => {
  const followed = withFieldPaths(expression)
  return (document) => isTrue(evalExpr(document, followed, options))
}

/** mingo's operators with MongoDB's corrections in front: the first that is registered wins. */
export const context = Context.from(
  Context.init({ expression: expressions, accumulator: accumulators }),
  Context.init({ query: { ...leafOperators, ...geoOperators, $jsonSchema: jsonSchema, $expr: expr } }),
  Context.init({
    accumulator: withoutScripts(accumulator),
    expression: withoutScripts(expression),
    pipeline,
    query: withoutScripts(query),
  }),
)

/** CloudBase runs no JavaScript inside the database. */
function withoutScripts<Operators extends object>(operators: Operators): Operators {
  const isScript = (name: string) => ['$where', '$function', '$accumulator'].includes(name)
  return Object.fromEntries(Object.entries(operators).filter(([name]) => !isScript(name))) as Operators
}
