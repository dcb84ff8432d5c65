import type { WorkerReport } from '@contract/worker'

/** Those that are allowed now: the red button, and what else may be done, one line each. */
export function actionsOnPage(mayDo: WorkerReport['mayDo']) {
  const may = new Set<WorkerActionName>([...mayDo, 'summary'])
  const next = nextInOrder.find((name) => may.has(name))
  return {
    next: next ? [next] : [],
    others: othersInOrder.filter((name) => may.has(name) && name !== next),
  }
}

const nextInOrder = ['pass-check', 'assign', 'accept', 'resolve', 'record-callback'] as const
const othersInOrder = ['resolve', 'reveal', 'ask', 'property', 'summary', 'decline'] as const

/** `summary` changes nothing, so it needs no leave. */
export type WorkerActionName = WorkerReport['mayDo'][number] | 'summary'
