import type { BadCell, BuildingRow, PostRow } from '@contract/roster/rows'
import { placesByName } from '../estate/find-building'
import { countChanges, type Counts } from './count-changes'
import { planBuildings } from './plan-buildings'
import { planPosts } from './plan-posts'
import type { SetUpCommunity } from '../estate/set-up'

export type RosterRows = { buildings: readonly BuildingRow[]; posts: readonly PostRow[] }

/** What a roster would come to: the community after it, each cell that cannot be, and how many buildings and households are new, changed, the same. */
export type RosterPlan = { after: SetUpCommunity; bad: BadCell[]; counts: { buildings: Counts; posts: Counts } }

/** Lays a roster over a community. What is not in it stays; said again it changes nothing. `takenElsewhere` are numbers that other communities of the street have, or had. */
export function planRoster(
  community: SetUpCommunity,
  { buildings, posts }: RosterRows,
  takenElsewhere: ReadonlySet<string>,
  at: Date,
): RosterPlan {
  const bad: BadCell[] = []
  const places = placesByName(community)
  const buildingChanges = planBuildings(buildings, places, bad)
  const { households, coverage, changes } = planPosts(community, posts, places, takenElsewhere, at, bad)
  const counts = { buildings: countChanges(buildingChanges), posts: countChanges(changes) }
  const isSame = [counts.buildings, counts.posts].every(({ added, changed }) => added + changed === 0)
  const after = { ...community, estates: places.estates(), buildings: places.buildings(), households, coverage }
  return { after: isSame ? community : after, bad, counts }
}
