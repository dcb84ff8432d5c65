import { householdRecipients, workerRecipients } from '../../access/recipients'
import type { Needs } from '../../needs'
import type { LetterDelivery } from '../../workflow/post'
import type { Letter } from '../../workflow/letter'
import type { Street } from '../estate/street'
import { isInScope, isWithHousehold } from './access'
import { findExcludedElsewhere } from './find-excluded-elsewhere'
import { isFollowing } from './follow/may-follow'
import { wordsNow } from './letters'
import type { Report } from './report'

const pages: Record<Letter['to'], string> = {
  resident: 'packages/my/report/index',
  household: 'packages/household/report/index',
  community: 'packages/worker/report/index',
  street: 'packages/worker/report/index',
}

/** A report's letters, and what delivering them takes. */
export function reportDelivery(report: Report, needs: Needs): LetterDelivery {
  return {
    wordsNow: (letter) => wordsNow(letter, report),
    recipients: (letter) => recipientsOf(letter, report, needs),
    about: (letter) => aboutIn(letter, report),
  }
}

/** The number and the page; whoever follows reads the day only, and their own page of it. */
function aboutIn({ to, ids }: Letter, { _id, number }: Report) {
  const isToFollowers = to === 'resident' && ids.length > 0
  if (isToFollowers) return { number: number.slice(0, 4), page: `packages/my/followed/index?reportId=${_id}` }
  return { number, page: `${pages[to]}?reportId=${_id}` }
}

/** The persons a letter is for now: the resident, or whoever holds the posts at this moment and could open the report. */
async function recipientsOf({ to, ids }: Letter, report: Report, needs: Needs): Promise<string[]> {
  const { estate, now } = needs
  if (to === 'resident' && ids.length > 0) return ids.filter((id) => isFollowing(report, id))
  if (to === 'resident') return report.residentId === null || report.withdrawn ? [] : [report.residentId]
  const { communityId } = report
  const asked = await (to === 'household' ? postsAlone(communityId, estate) : estate.postsWithStreet(communityId))
  if (!asked) return []
  const { community, street } = asked
  const posts = { community, elsewhere: await findExcludedElsewhere(report, community, needs) }
  if (to === 'household') return householdRecipients(ids, (caller) => isWithHousehold(report, caller), posts, now())

  const workersOf = (of: Street | null) =>
    workerRecipients({ to, ids }, (caller) => isInScope(report, caller), { ...posts, street: of }, now())
  // A community's own letter finds its readers among its own posts, unless somebody of the street has it in hand.
  const isOfCommunity = ids.every((id) => id === community._id || community.terms.some((term) => term.id === id))
  const ofCommunity = isOfCommunity ? workersOf(null) : []
  return ofCommunity.length > 0 ? ofCommunity : workersOf(street)
}

async function postsAlone(communityId: string, estate: Needs['estate']) {
  const community = await estate.posts(communityId)
  return community && { community, street: null }
}
