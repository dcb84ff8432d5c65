import { createCalendarCopyStore } from './modules/estate/calendar-copy-store'
import { createCalendarStore } from './modules/calendar/calendar-store'
import { createCommunityLetterStore } from './modules/estate/community-letter-store'
import { createFigureStore } from './modules/figures/figure-store'
import { createHuddleStore } from './modules/huddle/huddle-store'
import { createLookoutStore } from './modules/heartbeat/lookout-store'
import type { Cloud } from './platform/connect-cloud'

/** What the clock alone reaches for. */
export function connectTime({ database }: Cloud) {
  return {
    figures: createFigureStore(database),
    lookouts: createLookoutStore(database),
    calendars: createCalendarStore(database),
    huddles: createHuddleStore(database),
    calendarCopies: createCalendarCopyStore(database),
    communityLetters: createCommunityLetterStore(database),
  }
}
