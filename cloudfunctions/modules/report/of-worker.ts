import { refuse } from '../../platform/refuse'
import type { WorkerCaller } from '../estate/worker-caller'
import { isInScope, isWithWorker, mayAssign } from './in-scope'
import type { Report } from './report'

/** The move, if the report is within the worker's scope; else as if it were missing. */
export function ofWorker<T>(worker: WorkerCaller, move: (report: Report) => T) {
  return (report: Report) => (isInScope(report, worker) ? move(report) : refuse('NOT_FOUND'))
}

/** The same, and only while it is the worker's own to do: with a household it is not theirs to answer for. */
export function ofWorkerInHand<T>(worker: WorkerCaller, move: (report: Report) => T) {
  return ofWorker(worker, (report) => (isWithWorker(report, worker) ? move(report) : refuse('NOT_NOW')))
}

/** The same, and only where it is the worker's to give to somebody. */
export function ofWorkerAssigning<T>(worker: WorkerCaller, move: (report: Report) => T) {
  return ofWorker(worker, (report) => (mayAssign(report, worker) ? move(report) : refuse('NOT_NOW')))
}
