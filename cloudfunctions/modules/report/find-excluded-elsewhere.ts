import type { CommunityPosts } from '../estate/community'
import type { Needs } from '../../needs'
import type { Report } from './report'

/** Finds the posts of other communities that are excluded from a report: who holds one is not to know of it by any post they have here. Hardly ever are there any, and then nothing is asked. */
export async function findExcludedElsewhere(
  { excluded, mergedExcluded }: Pick<Report, 'excluded' | 'mergedExcluded'>,
  { households }: Pick<CommunityPosts, 'households'>,
  { estate }: Pick<Needs, 'estate'>,
): Promise<CommunityPosts[]> {
  const named = [...excluded.households, ...(mergedExcluded?.households ?? [])]
  const foreign = named.filter((id) => households.every((household) => household.id !== id))
  return foreign.length > 0 ? estate.postsOfHouseholds(foreign) : []
}
