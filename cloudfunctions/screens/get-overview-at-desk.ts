import { tellWhenStopped } from '../modules/operations/tell-when-stopped'
import type { WorkerCaller } from '../access/worker-caller'
import type { DeskNeeds } from '../needs'
import type { UseCase } from '../platform/use-case'
import { getOverview } from './get-overview'
import type { worker } from '@contract/worker'

/** The same at a PC: whoever opens it notices when the clock stands still. */
export const getOverviewAtDesk: UseCase<typeof worker.getOverview, WorkerCaller, DeskNeeds> = async (
  input,
  caller,
  needs,
) => {
  const [overview] = await Promise.all([getOverview(input, caller, needs), tellWhenStopped(needs)])
  return overview
}
