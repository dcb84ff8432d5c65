import { encode } from '../codec'
import { select } from '../query/select'
import { change, transactionIn, type Action } from './context'
import { updatesOf } from './modify-document'
import { collectionNameIn, documentIn, requiredQueryIn } from './request'

/** `updateAndReturn`: changes the first that matches and shows it as it is afterwards. */
export const modifyAndReturnDoc: Action = async (request, context) => {
  const transaction = transactionIn(request, context)
  const collection = context.engine.collection(collectionNameIn(request))
  const query = requiredQueryIn(request, context.now())
  const update = documentIn(request, 'data', context.now())
  const { found, writes } = await change(context, transaction, () => {
    const found = select(collection, { query, limit: 1 }, transaction?.view(), context.onScan)
    return { found, writes: updatesOf(collection, found, query, update) }
  })
  const after = writes[0]?.after ?? found[0]
  return { updated: found.length, doc: after ? encode(after) : null }
}
