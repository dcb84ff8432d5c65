import type { resident } from '@contract/resident'
import type { InputOf } from '@contract/procedure'
import type { Needs } from '../needs'
import { startOfMonth } from '../platform/shanghai'
import type { UseCase } from '../platform/use-case'
import type { Visitor } from '../modules/people/person'
import type { MeetingInList } from '../modules/meeting/meeting'
import { toMeetingCard } from '../modules/meeting/views/to-meeting-card'
import { findPictures } from '../modules/report/read/find-pictures'
import { toCard } from '../modules/report/views/to-card'
import type { Household } from '../modules/estate/community'
import { postsHeldBy } from '../access/posts-held-by'
import { resolvePlacardScan, type Scanned } from '../modules/estate/resolve-placard-scan'
import { toPlacardView } from './to-placard-view'

const OPEN_REPORTS_SHOWN = 2

/** The page behind a placard in one call; a placard we don't know gets the street's phone, never an error. */
export const openPlacard: UseCase<typeof resident.openPlacard, Visitor, Needs> = async (input, visitor, needs) => {
  const { people, estate, reports, meetings, files, now } = needs
  const at = now()
  const [{ personId }, scanned, communities, streets] = await Promise.all([
    people.residentFor(visitor),
    scan(input, estate, at),
    estate.postsServedBy(visitor.key),
    estate.streetsServedBy(visitor.key),
  ])
  if (!scanned.known) {
    const { name, phone } = scanned.street ?? (await estate.firstStreet())
    return { known: false, why: scanned.why, street: { name, phone } }
  }

  const { community } = scanned
  const [open, received, solved, coming] = await Promise.all([
    reports.openFrom(personId),
    reports.countReceivedSince(community._id, startOfMonth(at)),
    reports.countSolvedSince(community._id, startOfMonth(at)),
    meetings.coming(community._id),
  ])
  const shown = open.rows.slice(0, OPEN_REPORTS_SHOWN)
  const pictures = await findPictures(files, shown, 'sender')
  const { household, worker } = postsHeldBy(visitor.key, communities, streets, at)
  return {
    known: true,
    ...toPlacardView(scanned, at),
    openReports: {
      total: open.total,
      rows: shown.map((report) => toCard(report, at, pictures)),
    },
    nextMeeting: nextOf(coming.rows, scanned, personId),
    month: { received, solved },
    roles: { household: household !== null, worker: worker !== null },
  }
}

/** The next meeting of this household's, or else of the community's. */
function nextOf(coming: MeetingInList[], { household }: { household: Household | null }, personId: string) {
  const next = coming.find(({ householdId }) => householdId === household?.id) ?? coming[0]
  return next ? toMeetingCard(next, personId) : null
}

async function scan(input: InputOf<typeof resident.openPlacard>, estate: Needs['estate'], at: Date): Promise<Scanned> {
  if (input.by === 'token') return resolvePlacardScan(await estate.byToken(input.token), input, at)
  if (input.by === 'number') return resolvePlacardScan(await estate.byNumber(input.number), input, at)
  if (input.by === 'building') return resolvePlacardScan(await estate.around(input.buildingId), input, at)
  return { known: false, why: 'unknown', street: null }
}
