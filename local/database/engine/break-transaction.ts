import { randomUUID } from 'node:crypto'
import type { ActionRequest } from '../actions/request'
import { conflict, type Transactions } from './transactions'

/** Ends a transaction as a conflict would, or refuses one operation of it as a busy server does. */
export function breakTransaction(transactions: Transactions, request: ActionRequest, kind: 'conflict' | 'busy') {
  const requestId = randomUUID()
  if (kind === 'busy') return { requestId, code: 'DATABASE_TRANSACTION_FAIL', message: BUSY }
  endIfRunning(transactions, String(request.transactionId))
  const { code, message } = conflict()
  return { requestId, code, message }
}

const BUSY = '[ResourceUnavailable.TransactionBusy] Transaction is busy, please try again later.'

function endIfRunning(transactions: Transactions, id: string): void {
  try {
    transactions.abort(id)
  } catch {
    // It is gone already, which is all that a conflict would have done.
  }
}
