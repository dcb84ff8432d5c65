import { invalidParam } from '../action-failed'
import { aggregateDocuments } from './aggregate-documents'
import { calculateDocument } from './calculate-document'
import type { Action } from './context'
import { getDocument } from './get-document'
import { insertDocument } from './insert-document'
import { modifyAndReturnDoc } from './modify-and-return-doc'
import { modifyDocument } from './modify-document'
import { removeDocument } from './remove-document'
import { collectionNameIn, type ActionRequest } from './request'

/** Every database action that the SDK knows, but for those below. */
export const actions: Readonly<Record<string, Action>> = {
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
}

/** Those whose answer is not inside `data`. */
export const bareActions: Readonly<Record<string, Action>> = {
  'database.addCollection': (request, { engine }) => {
    engine.addCollection(collectionNameIn(request))
    return {}
  },
  'database.startTransaction': (_, { transactions }) => ({ transactionId: transactions.start() }),
  'database.commitTransaction': (request, { transactions }) => {
    transactions.commit(transactionIdIn(request))
    return {}
  },
  'database.abortTransaction': (request, { transactions }) => {
    transactions.abort(transactionIdIn(request))
    return {}
  },
}

function transactionIdIn({ transactionId }: ActionRequest): string {
  if (typeof transactionId === 'string') return transactionId
  throw invalidParam('transactionId is missing')
}
