import { Context } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as query from 'mingo/operators/query'
import { leafOperators } from './leaf-operators'
import type { MingoOperators } from './mingo-operators'

/** mingo's operators with MongoDB's corrections in front: the first that is registered wins. */
export const context = Context.from(
  Context.init({ query: leafOperators } as MingoOperators),
  Context.init({ accumulator, expression, pipeline, query: withoutScripts() }),
)

/** CloudBase runs no JavaScript inside the database. */
function withoutScripts() {
  const { $where, ...rest } = query
  void $where
  return rest
}
