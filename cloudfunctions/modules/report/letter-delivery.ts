import { householdRecipients, workerRecipients } from '../../access/recipients'
import type { Needs } from '../../needs'
import type { LetterDelivery } from '../../workflow/deliver-letters'
import type { Letter } from '../../workflow/letter'
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
    outbox: report.letters,
    wordsNow: (letter) => wordsNow(letter, report),
    recipients: (letter) => recipientsOf(letter, report, needs),
    about: (letter) => aboutIn(letter, report),
    setState: (key, from, to, beside) => needs.reports.setLetterState(report._id, key, from, to, beside),
    letterNow: async (key) => (await needs.reports.find(report._id))?.letters.entries[key],
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
  const [community, street] = await Promise.all([estate.posts(report.communityId), estate.street(report.streetId)])
  if (!community || !street) return []
  const elsewhere = await findExcludedElsewhere(report, community, needs)
  return to === 'household'
    ? householdRecipients(ids, (caller) => isWithHousehold(report, caller), { community, elsewhere }, now())
    : workerRecipients({ to, ids }, (caller) => isInScope(report, caller), { community, elsewhere, street }, now())
}
