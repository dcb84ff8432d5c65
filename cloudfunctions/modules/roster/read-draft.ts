import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { findCommunityToManage } from '../office/change-community'

type Asked = { communityId: string; formId: string; parts: number }

/** The roster somebody sent, the community it is for, and the numbers that others have; null where either is missing. */
export async function readDraft({ communityId, formId, parts }: Asked, caller: WorkerCaller, needs: EstateNeeds) {
  const [community, rows] = await Promise.all([
    findCommunityToManage(communityId, caller, needs),
    needs.rosterDrafts.find({ personId: caller.personId, formId, communityId }, parts),
  ])
  if (!community || !rows) return null
  const taken = await needs.placardNumbers.elsewhere(community.street.id, communityId)
  return { community, rows, taken }
}
