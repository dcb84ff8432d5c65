import type { Posting, residentPosts } from '@contract/posts/resident'
import type { OwnPostNeeds } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import { dayOf } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { buildingsCoveredBy } from '../../estate/buildings-covered-by'
import type { SetUpCommunity } from '../../estate/set-up'
import type { Visitor } from '../../people/person'
import { isPutUp, type PutUp } from './is-put-up'

/** The households of a community that are put up for everybody to say something about, in the order of their numbers. */
export const listPostings: UseCase<typeof residentPosts.listPostings, Visitor, OwnPostNeeds> = async (
  asked,
  _,
  { offices, now },
) => {
  const at = now()
  const community = await (asked.by === 'token'
    ? offices.communityBearing(asked.token)
    : offices.community(asked.communityId))
  if (!community) return refuse('NOT_FOUND')
  const { _id: id, name, phone } = community
  const postings = community.households
    .filter((household) => isPutUp(household, dayOf(at)))
    .map((household) => toPosting(community, household, at))
    .sort((one, other) => one.household.number.localeCompare(other.household.number, 'zh', { numeric: true }))
  return { community: { id, name, phone }, postings }
}

function toPosting(community: SetUpCommunity, household: PutUp, at: Date): Posting {
  const { id, number, name, decided, posting } = household
  return {
    household: { id, number, name },
    buildings: buildingsCoveredBy(community, id, at),
    decided: decided ? { by: decided.by, on: decided.on } : null,
    from: posting.from,
    until: posting.until,
  }
}
