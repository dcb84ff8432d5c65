import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { coversBuilding } from '../estate/covers-community'
import type { WorkerCaller } from '../estate/worker-caller'
import { byWorker } from './actors'
import { filedForNeighbour } from './filed-for-neighbour'

/** 替邻居记一条, by a worker, within their scope. */
export const workerFileForNeighbour: UseCase<typeof worker.fileForNeighbour, WorkerCaller, Needs> = (
  form,
  caller,
  needs,
) => {
  const community = needs.estate
    .around(form.buildingId)
    .then((around) => (around && coversBuilding(caller, around, form.buildingId) ? around : null))
  return filedForNeighbour(form, { ...byWorker(caller), personId: caller.personId }, community, needs)
}
