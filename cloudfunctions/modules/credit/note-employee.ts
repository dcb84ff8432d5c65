import type { worker } from '@contract/worker'
import type { WorkerCaller } from '../../access/worker-caller'
import type { Needs } from '../../needs'
import { DAY_MS } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'

/** A worker is bound as an employee in WeChat (用工关系): what is for workers goes to them that way from now on. */
export const noteEmployee: UseCase<typeof worker.noteEmployee, WorkerCaller, Needs> = async (
  _,
  { key },
  { people, now },
) => {
  await people.noteEmployee(key, new Date(now().getTime() + DAY_MS))
  return { noted: true }
}
