import { countOf } from '../query/select'
import type { Action } from './context'
import { collectionNameIn, queryIn } from './request'

export const calculateDocument: Action = (request, context) => {
  const collection = context.engine.collection(collectionNameIn(request))
  return { total: countOf(collection, queryIn(request, context.now()), context.onScan) }
}
