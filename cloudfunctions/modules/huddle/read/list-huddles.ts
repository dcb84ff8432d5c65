import type { workerHuddles } from '@contract/huddle/worker'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import type { UseCase } from '../../../platform/use-case'
import { toHuddleCard } from '../views/to-huddle-card'

/** The huddles in which a worker's communities take part, to come (drafts too) or past. */
export const listHuddles: UseCase<typeof workerHuddles.listHuddles, WorkerCaller, HuddleNeeds> = async (
  { list, before },
  { scope },
  { huddles },
) => {
  const { rows, older } = await huddles.inScope(scope, list, before)
  return { rows: rows.map(toHuddleCard), older }
}
