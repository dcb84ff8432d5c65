import type { deskGaps } from '@contract/gaps/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { findCommunityToManage } from '../office/change-community'
import { findGaps } from './find-gaps'

/** 空白点: where something is missing in a community, looked for anew. */
export const listGaps: UseCase<typeof deskGaps.listGaps, WorkerCaller, EstateNeeds> = async (
  { communityId },
  caller,
  needs,
) => {
  const community = await findCommunityToManage(communityId, caller, needs)
  return community ? { gaps: findGaps(community, needs.now()) } : refuse('NOT_FOUND')
}
