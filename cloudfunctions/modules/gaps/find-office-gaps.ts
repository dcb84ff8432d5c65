import type { Gap } from '@contract/gaps/gap'
import { dayOf } from '../../platform/shanghai'
import { findUnknownYear, publishedCalendar } from '../calendar/calendar'
import { findDuty } from '../estate/find-duty'
import { isHeld } from '../estate/term'
import { newGap } from './new-gap'
import type { SetUpCommunity } from '../estate/set-up'

/** What a community's office has not set: who is on duty, whom to call, which days are worked. */
export function findOfficeGaps(community: SetUpCommunity, at: Date): Gap[] {
  const { emergency, calendar = publishedCalendar } = community
  const year = findUnknownYear(at, calendar)
  const onDuty = findDuty(community, dayOf(at))
  const isOnDuty = community.terms.some((term) => term.id === onDuty && isHeld(term, at))
  return [
    ...(isOnDuty ? [] : [newGap({ kind: 'no-duty', action: 'set-duty' })]),
    ...(emergency.silentSms && emergency.gas
      ? []
      : [newGap({ kind: 'no-emergency-numbers', action: 'set-emergency-numbers' })]),
    ...(year === null ? [] : [newGap({ kind: 'unknown-year', action: 'write-holidays', day: `${year}-01-01` })]),
  ]
}
