import type { WorkerReport } from '@contract/worker'

type Move = WorkerReport['mayDo'][number]

const inOrder = ['pass-check', 'assign', 'accept', 'resolve', 'record-callback'] as const

/** The move that makes sense now, among those that are allowed. */
export function nextOf(mayDo: readonly Move[]) {
  return inOrder.find((move) => mayDo.includes(move))
}
