import type { HouseholdCaller } from '../../../access/household-caller'
import { inShanghai } from '../../../platform/shanghai'
import type { Building } from '../../estate/community'
import type { Meeting } from '../meeting'
import { usualClosing } from '../meeting-times'

const USUAL_HOUR = 15
const USUAL_DAYS_AHEAD = 3

/** A meeting as it begins: downstairs, in three days at three in the afternoon, without a limit; the host changes what needs changing. */
export function newMeeting(
  meetingId: string,
  topics: Meeting['topics'],
  building: Building,
  { community, post }: HouseholdCaller,
  at: Date,
): Meeting {
  const startAt = inShanghai(at).add(USUAL_DAYS_AHEAD, 'day').startOf('day').hour(USUAL_HOUR).toDate()
  return {
    _id: meetingId,
    version: 1,
    kind: 'bench',
    state: 'draft',
    streetId: community.street.id,
    communityId: community._id,
    estateId: building.estateId,
    buildingId: building.id,
    householdId: post.id,
    host: post.name,
    place: `${building.name}楼下`,
    startAt,
    closesAt: usualClosing(startAt),
    endedAt: null,
    seats: 0,
    free: 0,
    guests: [],
    waiting: [],
    topics,
    decisions: [],
    photos: [],
    reason: null,
    allowedWords: [],
    rescheduled: 0,
    commands: [],
    letters: { entries: {} },
    remindAt: null,
    minutesAskedAt: null,
    sealed: false,
    publishedAt: null,
    at,
    dueAt: null,
  }
}
