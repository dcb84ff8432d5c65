import type { Gap } from '@contract/gaps/gap'
import { findOfficeGaps } from './find-office-gaps'
import { findPlaceGaps } from './find-place-gaps'
import { findPostGaps } from './find-post-gaps'
import type { SetUpCommunity } from '../estate/set-up'

/** Finds what is missing in a community at that moment: places that nobody looks after, posts that cannot, and what its office has not set. */
export function findGaps(community: SetUpCommunity, at: Date): Gap[] {
  return [...findPlaceGaps(community, at), ...findPostGaps(community, at), ...findOfficeGaps(community, at)]
}
