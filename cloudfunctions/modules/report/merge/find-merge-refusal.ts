import { MERGED_MAX } from '@contract/report/merging'
import { refuse } from '../../../platform/refuse'
import { mayNotBeAssigned } from '../access'
import { categoryRules } from '../category-rules'
import type { PostsAsked } from '../../../access/recipients'
import { isUsual } from '../is-usual'
import { isOpen, type Report } from '../report'
import { isUsedUp } from '../report-limits'

/** Gives why the one may not be merged into the other as both stand; the posts are asked for where the child excludes somebody. A main is a usual one: of any other a neighbour may know nothing. */
export function findMergeRefusal(child: Report, main: Report, posts: PostsAsked | null, at: Date) {
  if (main.communityId !== child.communityId) return refuse('NOT_FOUND')
  if (main._id === child._id || categoryRules[child.category].forced) return refuse('NOT_MERGEABLE')
  if (main.state === 'merged' || (child.mergedIds ?? []).length > 0) return refuse('MERGE_CHAIN')
  if (!isOpen(main) || !isUsual(main)) return refuse('NOT_MERGEABLE')
  if ((main.mergedIds ?? []).length >= MERGED_MAX || isUsedUp(main, 'joined')) return refuse('NOT_MERGEABLE')
  if (isWithSomebodyExcluded(child, main, posts, at)) return refuse('HOUSEHOLD_BYPASSED')
  return null
}

/** Whether the main is with a household that may not know of the child. */
function isWithSomebodyExcluded(child: Report, { assignee }: Report, posts: PostsAsked | null, at: Date) {
  if (assignee?.kind !== 'household' || !posts) return false
  // Their own household may have the main: of the child it is shown nothing.
  return assignee.ids.some((id) => mayNotBeAssigned({ ...child, residentId: null }, id, posts, at))
}
