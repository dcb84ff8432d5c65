import type { deskRoster } from '@contract/roster/desk'
import type { WorkerCaller } from '../../access/worker-caller'
import type { EstateNeeds } from '../../needs'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { managesCommunity } from '../../access/scope'

/** Some lines of a roster, kept for a day; the same part sent again is the same part. */
export const addRosterPart: UseCase<typeof deskRoster.addRosterPart, WorkerCaller, EstateNeeds> = async (
  { formId, communityId, part, buildings, posts },
  { personId, scope },
  { estate, rosterDrafts },
) => {
  const community = await estate.communityCard(communityId)
  if (!community || !managesCommunity(scope, community)) return refuse('NOT_FOUND')
  await rosterDrafts.add({ personId, formId, communityId }, part, { buildings, posts })
  return { parts: part + 1 }
}
