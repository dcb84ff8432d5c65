import type { worker } from '@contract/worker'
import { managesCommunity } from '../../access/scope'
import { byWorker, type WorkerCaller } from '../../access/worker-caller'
import type { WorkerNeeds } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { commandKey } from '../../workflow/command-key'
import { withClosedDays } from '../calendar/kept-calendar'

/** A worker writes down on which days the community's own office is closed besides holidays. */
export const writeClosedDays: UseCase<typeof worker.writeClosedDays, WorkerCaller, WorkerNeeds> = async (
  { commandId, communityId, closed },
  caller,
  { calendars, estate, now, procedure },
) => {
  const [community, found] = await Promise.all([estate.communityCard(communityId), calendars.find(communityId)])
  if (!community || !managesCommunity(caller.scope, community)) return refuse('NOT_FOUND')
  const key = commandKey(byWorker(caller), { procedure, commandId }, now())
  const written = await calendars.write(communityId, found, key, (kept) => withClosedDays(kept, closed))
  return written instanceof Refused ? written : { communityId }
}
