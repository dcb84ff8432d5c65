import type { household } from '@contract/household'
import type { HouseholdCaller } from '../access/household-caller'
import { toHouseholdAbsences } from '../modules/absence/views/to-household-absences'
import { buildingsCoveredBy } from '../modules/estate/buildings-covered-by'
import { householdOf } from '../modules/estate/community'
import { isListed } from '../modules/meeting/meeting'
import { findStand } from '../modules/meeting/stand'
import { toMeetingCard, toMinutesDue } from '../modules/meeting/views/to-meeting-card'
import { tellWhenStopped } from '../modules/operations/tell-when-stopped'
import { findPictures } from '../modules/report/read/find-pictures'
import { toQueueView } from '../modules/report/views/to-card'
import { takenSince, toTakenOver } from '../modules/report/views/to-taken-over'
import { toOwnPostNews } from '../modules/posts/to-own-post-news'
import type { HouseholdNeeds } from '../needs'
import type { UseCase } from '../platform/use-case'

/** The household's day: to accept, due soon, in hand, waiting for the resident; the bench held today, the minutes still owed. */
export const getToday: UseCase<typeof household.getToday, HouseholdCaller, HouseholdNeeds> = async (
  _,
  caller,
  needs,
) => {
  const { reports, meetings, files, now } = needs
  const { post, ownPosts, community, households } = caller
  const at = now()
  const [toAccept, dueSoon, inHand, waiting, taken, held, owed] = await Promise.all([
    reports.inList('toAccept', caller, at),
    reports.inList('dueSoon', caller, at),
    reports.inList('inHand', caller, at),
    reports.inList('waiting', caller, at),
    reports.takenFrom(caller, takenSince(at)),
    meetings.hostedOn(households, at),
    meetings.owingMinutes(households),
    tellWhenStopped(needs),
  ])
  const rows = [toAccept, dueSoon, inHand, waiting].flatMap((list) => list.rows)
  const pictures = await findPictures(files, rows, 'others')
  return {
    household: { name: post.name, number: post.number, buildings: buildingsCoveredBy(community, post.id, at) },
    standsInFor: households.filter((id) => id !== post.id).map((id) => householdOf(community, id)?.name ?? ''),
    community: { name: community.name, phone: community.phone },
    communityId: community._id,
    toAccept: toQueueView(toAccept, at, pictures),
    dueSoon: toQueueView(dueSoon, at, pictures),
    inHand: toQueueView(inHand, at, pictures),
    waiting: toQueueView(waiting, at, pictures),
    takenOver: toTakenOver(taken, households),
    absences: toHouseholdAbsences({ at, community, ownPosts }).filter(({ isMine, begun, state }) =>
      isMine ? begun : state === 'asked',
    ),
    ownPosts: toOwnPostNews(caller, at),
    stand: findStand(held.rows, at),
    meetings: {
      today: {
        ...held,
        rows: held.rows.filter(isListed).map((meeting) => toMeetingCard(meeting, caller.personId, 'sender')),
      },
      minutesDue: { ...owed, rows: owed.rows.map((meeting) => toMinutesDue(meeting, caller.personId)) },
    },
  }
}
