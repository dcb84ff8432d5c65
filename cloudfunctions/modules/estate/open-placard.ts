import type { resident } from '@contract/resident'
import type { InputOf } from '@contract/procedure'
import type { Needs } from '../../needs'
import { startOfMonth } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import type { Visitor } from '../people/person'
import type { Meeting } from '../meeting/meeting'
import { meetingCard } from '../meeting/views/meeting-card'
import { toCard } from '../report/views/to-card'
import type { Household } from './community'
import { postsOf } from './posts-of'
import { scannedPlacard, type Scanned } from './scanned-placard'
import { toDoor } from './to-door'

const ROWS_AT_THE_DOOR = 2

/** The page behind a placard in one call; a placard we don't know gets the street's phone, never an error. */
export const openPlacard: UseCase<typeof resident.openPlacard, Visitor, Needs> = async (input, visitor, needs) => {
  const { people, estate, reports, meetings, now } = needs
  const at = now()
  const [{ personId }, scanned, communities, streets] = await Promise.all([
    people.residentFor(visitor),
    scan(input, estate, at),
    estate.communitiesServedBy(visitor.key),
    estate.streetsServedBy(visitor.key),
  ])
  if (!scanned.known) {
    const { name, phone } = scanned.street ?? (await estate.firstStreet())
    return { known: false, why: scanned.why, street: { name, phone } }
  }

  const { community } = scanned
  const [open, received, solved, coming] = await Promise.all([
    reports.openFrom(personId),
    reports.receivedSince(community._id, startOfMonth(at)),
    reports.solvedSince(community._id, startOfMonth(at)),
    meetings.coming(community._id),
  ])
  const { household, worker } = postsOf(communities, streets, visitor.key, at)
  return {
    known: true,
    ...toDoor(scanned, at),
    openReports: { total: open.total, rows: open.rows.slice(0, ROWS_AT_THE_DOOR).map((report) => toCard(report, at)) },
    nextMeeting: nextOf(coming.rows, scanned, personId),
    month: { received, solved },
    roles: { household: household !== null, worker: worker !== null },
  }
}

/** The next meeting of this household's, or else of the community's. */
function nextOf(coming: Meeting[], { household }: { household: Household | null }, personId: string) {
  const next = coming.find(({ householdId }) => householdId === household?.id) ?? coming[0]
  return next ? meetingCard(next, personId) : null
}

async function scan(input: InputOf<typeof resident.openPlacard>, estate: Needs['estate'], at: Date): Promise<Scanned> {
  if (input.by === 'token') return scannedPlacard(await estate.byToken(input.token), input, at)
  if (input.by === 'number') return scannedPlacard(await estate.byNumber(input.number), input, at)
  if (input.by === 'building') return scannedPlacard(await estate.around(input.buildingId), input, at)
  return { known: false, why: 'unknown', street: null }
}
