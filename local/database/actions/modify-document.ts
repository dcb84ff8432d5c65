import { invalidParam } from '../action-failed'
import type { Document } from '../document'
import { idOf, type Collection } from '../engine/collection'
import type { PlainWrite, Transaction } from '../engine/transactions'
import { compare } from '../order/compare'
import { select } from '../query/select'
import { applyUpdate, checkUpdate } from '../update/apply-update'
import { change, documentSeen, transactionIn, type Action, type ActionContext } from './context'
import { collectionNameIn, documentIn, requiredQueryIn } from './request'
import { storable } from './storable'
import { refuseBeyondLimits } from './within-limits'

export const modifyDocument: Action = async (request, context) => {
  const transaction = transactionIn(request, context)
  const collection = context.engine.collection(collectionNameIn(request))
  const query = requiredQueryIn(request, context.now())
  const data = documentIn(request, 'data', context.now())
  if (request.merge === false) return replace(context, transaction, collection, query, data)
  if (request.upsert === true)
    throw invalidParam('merge with upsert is unknown (local/database/actions/modify-document.ts)')

  const limit = request.multi === true ? undefined : 1
  const { writes, matched } = await change(context, transaction, () => {
    const found = select(collection, { query, limit }, transaction?.view(), context.onScan)
    return { writes: updatesOf(collection, found, query, data), matched: found.length }
  })
  return { updated: writes.length, matched }
}

/** What an update changes; a document that it leaves as it was is not written and does not count. */
export function updatesOf(
  collection: Collection,
  found: readonly Document[],
  query: Document,
  update: Document,
): PlainWrite[] {
  if (found.length === 0) checkUpdate(update)
  return found.flatMap((before) => {
    const after = applyUpdate(before, update, query)
    if (compare(before, after) === 0) return []
    refuseBeyondLimits(after)
    return [{ collection, id: idOf(before), after }]
  })
}

/** `doc.set`: the whole document, there or not yet. One that was there counts as updated even when it is the same. */
async function replace(
  context: ActionContext,
  transaction: Transaction | undefined,
  collection: Collection,
  query: Document,
  data: Document,
): Promise<Document> {
  if (query._id === undefined) throw invalidParam('set needs the id of a document')
  const after = storable({ ...data, _id: query._id })
  const id = idOf(after)
  const { existed } = await change(context, transaction, () => ({
    writes: [{ collection, id, after }],
    existed: documentSeen(collection, id, transaction) !== undefined,
  }))
  return existed ? { updated: 1, matched: 1 } : { updated: 0, matched: 0, upsert_id: query._id }
}
