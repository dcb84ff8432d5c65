import type { Meeting } from '../../../cloudfunctions/modules/meeting/meeting'
import type { Seated, Waiter } from '../../../cloudfunctions/modules/seats/seating'
import { longAgo } from './a-term'

/** A Thursday, three in the afternoon in Shanghai. */
export const startAt = new Date('2026-01-15T07:00:00Z')

/** A published meeting of household-1 on Thursday; nobody comes and nothing is counted until said so. */
export function aMeeting(more: Partial<Meeting> = {}): Meeting {
  const { seats = 0, guests = [] } = more
  return {
    _id: 'meeting-1',
    version: 3,
    kind: 'bench',
    state: 'published',
    streetId: 'street-1',
    communityId: 'community-1',
    estateId: 'estate-1',
    buildingId: 'building-1',
    householdId: 'household-1',
    host: '1号楼党员中心户',
    place: '1号楼楼下',
    rescheduled: 0,
    startAt,
    closesAt: new Date('2026-01-15T05:00:00Z'),
    endedAt: null,
    seats,
    free: seats === 0 ? 0 : seats - guests.reduce((sum, { party }) => sum + party, 0),
    guests,
    waiting: [],
    topics: [aTopic('楼下停车的事')],
    decisions: [],
    photos: [],
    reason: null,
    allowedWords: [],
    commands: [],
    letters: { entries: {} },
    remindAt: new Date('2026-01-14T10:00:00Z'),
    minutesAskedAt: null,
    sealed: false,
    publishedAt: longAgo,
    at: longAgo,
    dueAt: null,
    ...more,
  }
}

export function aTopic(text: string, reportId: string | null = null, said: string | null = null) {
  return { text, reportId, said }
}

/** A party that sits. */
export function aGuest(personId: string | null, more: Partial<Seated> = {}): Seated {
  const id = `guest-${personId}`
  return {
    id,
    personId,
    name: null,
    party: 1,
    code: 'ABC234',
    at: longAgo,
    attendedAt: null,
    asksAgain: false,
    ...more,
  }
}

/** A party that waits. */
export function aWaiter(personId: string, more: Partial<Waiter> = {}): Waiter {
  return { id: `guest-${personId}`, personId, name: null, party: 1, at: longAgo, offeredUntil: null, ...more }
}
