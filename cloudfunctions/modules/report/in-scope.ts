import { reaches } from '../estate/reaches'
import type { WorkerCaller } from '../estate/worker-caller'
import { isKeptFrom } from './reader'
import type { Report } from './report'

/** Whether the worker may know of it: within their term's scope, not handed straight past them, not kept from them as a person. */
export function isInScope(report: Report, worker: Pick<WorkerCaller, 'scope' | 'personId' | 'households'>) {
  if (isKeptFrom(report, worker)) return false
  const { scope } = worker
  return reaches(scope, report) && (scope.kind === 'street' || report.handTo !== 'street')
}

/** Whether this worker may give it to somebody: after a second reopening the street alone. */
export function mayAssign({ reopenings }: Report, { scope }: Pick<WorkerCaller, 'scope'>) {
  return reopenings < 2 || scope.kind === 'street'
}

/** Whether it is this worker's to do: with their community, or with the street for a street worker. */
export function isWithWorker({ destination }: Report, { scope }: Pick<WorkerCaller, 'scope'>) {
  return destination?.kind === 'community' || (destination?.kind === 'street' && scope.kind === 'street')
}
