import { invalidParam } from '../action-failed'
import { decode } from '../codec'
import { idOf } from '../engine/collection'
import { isPlain } from '../order/type-order'
import { change, transactionIn, type Action } from './context'
import { collectionNameIn } from './request'
import { storable } from './storable'

export const insertDocument: Action = async (request, context) => {
  const transaction = transactionIn(request, context)
  const collection = context.engine.collection(collectionNameIn(request))
  if (!Array.isArray(request.data)) throw invalidParam('data is not a list')
  const documents = request.data.map((text) => {
    const document = decode(text, context.now())
    if (!isPlain(document)) throw invalidParam('data is not a list of documents')
    return storable(document)
  })
  const writes = documents.map((after) => ({ collection, id: idOf(after), after, isNew: true }))
  await change(context, transaction, () => ({ writes }))
  return { insertedIds: documents.map(({ _id }) => _id) }
}
