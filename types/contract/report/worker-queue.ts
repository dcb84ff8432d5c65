import * as z from 'zod/mini'

/** What waits for a worker: no one has it, it came back, it is ours, it is late, it is parked, or the resident is to be called. */
export const workerQueue = z.enum([
  'unrouted',
  'returned',
  'reopened',
  'checking',
  'callbacks',
  'ours',
  'overdue',
  'unaccepted',
  'parked',
  'away',
  // A question, or word to a household, that could not be delivered: somebody is to be rung.
  'unreached',
  'untold',
])
export type WorkerQueue = z.output<typeof workerQueue>
