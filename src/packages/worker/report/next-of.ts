import type { WorkerReport } from '@contract/report/worker'

type Move = WorkerReport['allowedActions'][number]

const inOrder = ['pass-check', 'assign', 'accept', 'resolve', 'record-callback'] as const

/** The move that makes sense now, among those that are allowed. */
export function nextOf(allowedActions: readonly Move[]) {
  return inOrder.find((move) => allowedActions.includes(move))
}
