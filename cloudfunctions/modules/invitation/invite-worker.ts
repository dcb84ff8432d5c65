import type { worker } from '@contract/worker'
import type { Needs } from '../../needs'
import type { UseCase } from '../../platform/use-case'
import { writeInvitation } from './write-invitation'
import type { WorkerCaller } from '../../access/worker-caller'

/** A code for a new worker of a community. */
export const inviteWorker: UseCase<typeof worker.inviteWorker, WorkerCaller, Needs> = (
  { commandId, communityId },
  caller,
  needs,
) =>
  writeInvitation(
    needs.estate.keptCommunity(communityId),
    { role: 'worker', householdId: null },
    { commandId, to: communityId },
    caller,
    needs,
  )
