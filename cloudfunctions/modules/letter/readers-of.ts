import type { Needs } from '../../needs'
import type { Community } from '../estate/community'
import { householdHeldBy } from '../estate/household-caller'
import type { Street } from '../estate/street'
import { isHeld } from '../estate/term'
import { workerHeldBy } from '../estate/worker-caller'
import { isInScope } from '../report/in-scope'
import type { Report } from '../report/report'
import { isWithHousehold } from '../report/with-household'
import type { Letter } from './letter'

/** The persons a letter is for now: the resident, or whoever holds the posts at this moment and could open the report. */
export async function readersOf(
  letter: Letter,
  report: Report,
  { estate, now }: Pick<Needs, 'estate' | 'now'>,
): Promise<string[]> {
  if (letter.to === 'resident') return report.residentId === null || report.withdrawn ? [] : [report.residentId]
  const [community, street] = await Promise.all([estate.community(report.communityId), estate.street(report.streetId)])
  if (!community || !street) return []
  const persons =
    letter.to === 'household'
      ? householdReaders(letter, report, community, now())
      : workerReaders(letter, report, { community, street }, now())
  return [...new Set(persons)]
}

/** Whoever answers for the households, a stand-in too. */
function householdReaders({ posts }: Letter, report: Report, community: Community, at: Date) {
  return community.terms.flatMap(({ holder }) => {
    const caller = holder && householdHeldBy(community, holder.key, at)
    if (!caller || !isWithHousehold(report, caller)) return []
    return posts.some((post) => caller.households.includes(post)) ? [caller.personId] : []
  })
}

/** The worker in whose hands it is; when that one is gone, everybody at the desk it stands on. */
function workerReaders({ to, posts }: Letter, report: Report, at: { community: Community; street: Street }, now: Date) {
  const { community, street } = at
  const there = (terms: Community['terms']) =>
    terms.flatMap((term) => {
      const caller = term.holder && isHeld(term, now) && workerHeldBy([street], [community], term.holder.key, now)
      return caller && term.role === 'worker' && isInScope(report, caller) ? [caller.personId] : []
    })
  const inHand = there([...street.terms, ...community.terms].filter(({ id }) => posts.includes(id)))
  return inHand.length > 0 ? inHand : there(to === 'street' ? street.terms : community.terms)
}
