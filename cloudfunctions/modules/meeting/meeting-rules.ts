import type { MeetingKind } from '@contract/meeting/meeting'

/** What each kind of meeting means for who finds it and what comes after it. */
type MeetingRule = {
  /** Neighbours find it in lists, open it and say that they come; its host plans it and writes down who was there. */
  isListed: boolean
  /** Its minutes are to be out within so many days; null where there are none. */
  minutesDays: number | null
  /** It is over after so many hours, whatever nobody says. */
  hours: number
}

const bench: MeetingRule = { isListed: true, minutesDays: 3, hours: 3 }

export const meetingRules: Record<MeetingKind, MeetingRule> = {
  bench,
  mediation: { ...bench, isListed: false, minutesDays: null },
  stand: { isListed: false, minutesDays: null, hours: 1 },
  huddle: { ...bench, isListed: false },
}

/** The kinds that stand in no list of neighbours or hosts. */
export const unlistedKinds = (Object.keys(meetingRules) as MeetingKind[]).filter((kind) => !meetingRules[kind].isListed)
