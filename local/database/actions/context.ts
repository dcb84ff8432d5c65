import type { Context } from 'mingo/core'
import type { Document } from '../document'
import { duplicateKey, refuseUnindexable, type Collection } from '../engine/collection'
import type { Engine } from '../engine/engine'
import { waitedTooLong, type PlainWrite, type Transaction, type Transactions } from '../engine/transactions'
import type { OnScan } from '../query/select'
import type { ActionRequest } from './request'

/** What an action works with. */
export interface ActionContext {
  readonly engine: Engine
  readonly transactions: Transactions
  /** The cloud's clock, which may have been moved. */
  readonly now: () => Date
  readonly onScan: OnScan
  /** What pipelines are made of. */
  readonly operators: Context
}

/** Does what one action of the protocol asks for, and gives the members of its answer. */
export type Action = (request: ActionRequest, context: ActionContext) => Promise<Document> | Document

export const transactionIn = (request: ActionRequest, { transactions }: ActionContext): Transaction | undefined =>
  typeof request.transactionId === 'string' ? transactions.find(request.transactionId) : undefined

/**
 * Makes the changes that `decide` finds. Inside a transaction at once, for its own eyes; outside as soon as no
 * transaction holds one of the documents, decided anew after each wait, but not after a transaction's life of waiting.
 * In order, up to the first that is refused.
 */
export async function change<Decision extends { readonly writes: readonly PlainWrite[] }>(
  context: ActionContext,
  transaction: Transaction | undefined,
  decide: () => Decision,
): Promise<Decision> {
  if (transaction) {
    const decision = decide()
    decision.writes.forEach(transaction.write)
    return decision
  }
  let wait: Wait | undefined
  try {
    for (;;) {
      const decision = decide()
      const free = context.transactions.freeFor(decision.writes)
      if (!free) {
        commitEach(context.engine, decision.writes)
        return decision
      }
      wait ??= startWait(context.transactions.lifeMs)
      if (wait.isOver()) throw waitedTooLong()
      await Promise.race([free, wait.over])
    }
  } finally {
    wait?.stop()
  }
}

type Wait = ReturnType<typeof startWait>

/** A wait of so long. That it is over refuses nothing that has become free: what ends with it is looked at once more. */
function startWait(ms: number) {
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      isOver = true
      resolve()
    }, ms).unref()
  })
  return { over, isOver: () => isOver, stop: () => clearTimeout(timer) }
}

/** Commits made in one turn reach the disk together, so what one request changes is there as a whole or not at all. */
function commitEach(engine: Engine, writes: readonly PlainWrite[]): void {
  for (const { collection, id, after, isNew } of writes) {
    if (after && isNew && collection.entry(id)) throw duplicateKey(collection.name, collection.indexes[0]!, after)
    if (after) refuseUnindexable(collection, id, after)
    engine.commit([{ collection, id, after }])
  }
}

/** The document as this reader sees it. */
export const documentSeen = (collection: Collection, id: string, transaction: Transaction | undefined) =>
  transaction ? transaction.view().document(collection, id) : collection.entry(id)?.document
