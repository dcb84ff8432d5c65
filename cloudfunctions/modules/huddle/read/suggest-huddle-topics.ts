import type { workerHuddles } from '@contract/huddle/worker'
import { managesCommunity } from '../../../access/scope'
import type { WorkerCaller } from '../../../access/worker-caller'
import type { HuddleNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { suggestTopics } from '../suggest-topics'

/** What the posts of a community might talk over. */
export const suggestHuddleTopics: UseCase<typeof workerHuddles.suggestHuddleTopics, WorkerCaller, HuddleNeeds> = async (
  { communityId },
  { scope },
  { estate, topics, huddles, now },
) => {
  const [community, reports, last] = await Promise.all([
    estate.community(communityId),
    topics.usualOpen(communityId),
    huddles.lastMinuted(communityId),
  ])
  if (!community || !managesCommunity(scope, community)) return refuse('NOT_FOUND')
  return { topics: suggestTopics(reports, last, community, now()) }
}
