import { workerAction, type WorkerReport } from '@contract/report/worker'

/** Those that are allowed now: the red button, and what else may be done, one line each. */
export function actionsOnPage(allowedActions: WorkerReport['allowedActions']) {
  const may = new Set<WorkerActionName>([...allowedActions, 'summary'])
  const next = nextInOrder.find((name) => may.has(name))
  return {
    next: next ? [next] : [],
    others: [...othersInOrder, ...elsewhere].filter((name) => may.has(name) && name !== next),
  }
}

const nextInOrder: readonly WorkerActionName[] = [
  'pass-check',
  'record-question-call',
  'remind-by-phone',
  'accept',
  'resolve',
  'assign',
  'record-callback',
]
const othersInOrder: readonly WorkerActionName[] = [
  'keep-hidden',
  'resolve',
  'assign',
  'take-back-callback',
  'reveal',
  'ask',
  'tell-property',
  'unpark',
  'park',
  'extend',
  'renew-paper-receipt',
  'summary',
  'merge',
  'unmerge',
  'decline',
]
/** What was given no place stands at the end. */
const elsewhere = workerAction.options.filter((name) => ![...nextInOrder, ...othersInOrder].includes(name))

/** `summary` changes nothing, so it needs no leave. */
export type WorkerActionName = WorkerReport['allowedActions'][number] | 'summary'
