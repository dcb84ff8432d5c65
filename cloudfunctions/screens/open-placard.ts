import type { resident } from '@contract/resident'
import type { InputOf } from '@contract/procedure'
import { monthOf } from '../modules/figures/month'
import type { ResidentNeeds } from '../needs'
import { refuse } from '../platform/refuse'
import type { UseCase } from '../platform/use-case'
import type { Visitor } from '../modules/people/person'
import { isListed, type MeetingInList } from '../modules/meeting/meeting'
import { findStand } from '../modules/meeting/stand'
import { toMeetingCard } from '../modules/meeting/views/to-meeting-card'
import { toOpenReportsView } from '../modules/report/views/to-open-reports-view'
import type { Household } from '../modules/estate/community'
import { postsHeldBy } from '../access/posts-held-by'
import { resolvePlacardScan, type Scanned } from '../modules/estate/resolve-placard-scan'
import { toMonthView } from './to-month-view'
import { toPlacardView } from './to-placard-view'
import { countAtPosts } from './count-at-posts'

/** The page behind a placard in one call; a placard we don't know gets the street's phone, never an error. */
export const openPlacard: UseCase<typeof resident.openPlacard, Visitor, ResidentNeeds> = async (
  input,
  visitor,
  needs,
) => {
  const { estate, reports, meetings, toldMonths, now } = needs
  const at = now()
  const [{ personId, communities, streets }, scanned] = await Promise.all([
    withPosts(visitor, needs),
    scan(input, needs, at),
  ])
  const own = Promise.all([
    reports.openFrom(personId),
    countAtPosts(postsHeldBy(visitor.key, communities, streets, at), needs, at),
  ])
  if (!scanned.known) {
    const [[open, roles], street] = await Promise.all([own, scanned.street ?? estate.firstStreet()])
    if (!street) return refuse('NO_STREET')
    const { name, phone } = street
    const openReports = toOpenReportsView(open, at)
    return { known: false, why: scanned.why, street: { name, phone }, openReports, roles }
  }

  const { community } = scanned
  const [[open, roles], month, coming] = await Promise.all([
    own,
    toldMonths.of(community._id, monthOf(at)),
    meetings.around(community._id),
  ])
  return {
    known: true,
    ...toPlacardView(scanned, at),
    openReports: toOpenReportsView(open, at),
    nextMeeting: nextOf(coming.rows, scanned, personId),
    stand: findStand(coming.rows, at, scanned.household?.id),
    ...toMonthView(month?.told ?? []),
    roles,
  }
}

/** Who opens it and where they serve; a newcomer may hold a post all the same. */
async function withPosts(visitor: Visitor, { visitors, people, estate }: ResidentNeeds) {
  const known = await visitors.find(visitor.key)
  if (known) return known
  const [{ personId }, communities, streets] = await Promise.all([
    people.residentFor(visitor),
    estate.postsServedBy(visitor.key),
    estate.streetsServedBy(visitor.key),
  ])
  return { personId, communities, streets }
}

/** The next meeting of this household's, or else of the community's. */
function nextOf(around: MeetingInList[], { household }: { household: Household | null }, personId: string) {
  const coming = around.filter(isListed)
  const next = coming.find(({ householdId }) => householdId === household?.id) ?? coming[0]
  return next ? toMeetingCard(next, personId) : null
}

async function scan(
  input: InputOf<typeof resident.openPlacard>,
  { scans, estate }: ResidentNeeds,
  at: Date,
): Promise<Scanned> {
  if (input.by === 'token') return resolvePlacardScan(await scans.byToken(input.token), input, at)
  if (input.by === 'number') return resolvePlacardScan(await scans.byNumber(input.number), input, at)
  if (input.by === 'building') return resolvePlacardScan(await estate.around(input.buildingId), input, at)
  return { known: false, why: 'unknown', street: null }
}
