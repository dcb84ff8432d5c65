import { idOf } from '../engine/collection'
import { select } from '../query/select'
import { change, transactionIn, type Action } from './context'
import { collectionNameIn, requiredQueryIn } from './request'

export const removeDocument: Action = async (request, context) => {
  const transaction = transactionIn(request, context)
  const collection = context.engine.collection(collectionNameIn(request))
  const query = requiredQueryIn(request, context.now())
  const limit = request.multi === true ? undefined : 1
  const { writes } = await change(context, transaction, () => {
    const found = select(collection, { query, limit }, transaction?.view(), context.onScan)
    return { writes: found.map((document) => ({ collection, id: idOf(document), after: undefined })) }
  })
  return { deleted: writes.length }
}
