import type * as z from 'zod/mini'
import { bulletin } from '../../cloudfunctions/modules/bulletin/bulletin'
import { keptCalendar } from '../../cloudfunctions/modules/calendar/kept-calendar'
import { contact } from '../../cloudfunctions/modules/contact/contact'
import { credit } from '../../cloudfunctions/modules/credit/credit'
import { keptCommunity } from '../../cloudfunctions/modules/estate/community'
import { endedTerm } from '../../cloudfunctions/modules/estate/ended-terms'
import { placardNumber } from '../../cloudfunctions/modules/estate/placard-number'
import { street } from '../../cloudfunctions/modules/estate/street'
import { keptMonth } from '../../cloudfunctions/modules/figures/kept-month'
import { heartbeat } from '../../cloudfunctions/modules/heartbeat/heartbeat'
import { meeting } from '../../cloudfunctions/modules/meeting/meeting'
import { doorDay } from '../../cloudfunctions/modules/operations/door-day'
import { codeTries } from '../../cloudfunctions/modules/people/code-tries'
import { deletion } from '../../cloudfunctions/modules/people/deletion'
import { mute } from '../../cloudfunctions/modules/people/mute'
import { person } from '../../cloudfunctions/modules/people/person'
import { quota } from '../../cloudfunctions/modules/people/quota'
import { report } from '../../cloudfunctions/modules/report/report'
import { staffEntry } from '../../cloudfunctions/modules/staff-log/staff-entry'
import { suggestion } from '../../cloudfunctions/modules/suggestion/suggestion'
import type { cloud } from '../cloud'

/** What is gone within a day or two, and what only an operator writes: nobody reads an older shape of it. */
export type ShortLived = 'uploads' | 'rosterDrafts' | 'logins' | 'sessions' | 'operations'

/** How the doors read each document that lasts. */
export const schemas: Record<Exclude<keyof typeof cloud.collections, ShortLived>, z.core.$ZodType> = {
  people: person,
  deletions: deletion,
  quotas: quota,
  codeTries,
  terms: endedTerm,
  mutes: mute,
  streets: street,
  communities: keptCommunity,
  calendars: keptCalendar,
  reports: report,
  meetings: meeting,
  contacts: contact,
  staffLog: staffEntry,
  bulletins: bulletin,
  figureMonths: keptMonth,
  credits: credit,
  placardNumbers: placardNumber,
  heartbeats: heartbeat,
  doorDays: doorDay,
  suggestions: suggestion,
}
