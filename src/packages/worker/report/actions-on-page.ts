import type { WorkerReport } from '@contract/report/worker'

/** Those that are allowed now: the red button, and what else may be done, one line each. */
export function actionsOnPage(allowedActions: WorkerReport['allowedActions']) {
  const may = new Set<WorkerActionName>([...allowedActions, 'summary'])
  const next = nextInOrder.find((name) => may.has(name))
  return {
    next: next ? [next] : [],
    others: othersInOrder.filter((name) => may.has(name) && name !== next),
  }
}

const nextInOrder = ['pass-check', 'accept', 'resolve', 'assign', 'record-callback'] as const
const othersInOrder = [
  'resolve',
  'assign',
  'take-back-callback',
  'reveal',
  'ask',
  'tell-property',
  'summary',
  'decline',
] as const

/** `summary` changes nothing, so it needs no leave. */
export type WorkerActionName = WorkerReport['allowedActions'][number] | 'summary'
