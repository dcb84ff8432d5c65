import { encode } from '../codec'
import { projector } from '../query/project'
import { select } from '../query/select'
import { transactionIn, type Action } from './context'
import { collectionNameIn, documentIn, limitIn, offsetIn, orderIn, queryIn } from './request'

export const getDocument: Action = (request, context) => {
  const transaction = transactionIn(request, context)
  const collection = context.engine.collection(collectionNameIn(request))
  const now = context.now()
  const selection = {
    query: queryIn(request, now),
    order: orderIn(request, now),
    skip: offsetIn(request),
    limit: limitIn(request),
  }
  const found = select(collection, selection, transaction?.view(), context.onScan)
  const projection = request.projection === undefined ? undefined : documentIn(request, 'projection', now)
  const shown = projection ? found.map(projector(projection, selection.query)) : found
  return { list: shown.map(encode), limit: selection.limit, offset: selection.skip }
}
