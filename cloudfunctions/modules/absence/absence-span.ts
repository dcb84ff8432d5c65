import { ABSENCE_DAYS_MAX } from '@contract/absence/absence'
import { DAY_MS, dayOf, startOfDay, startOfDayOn } from '../../platform/shanghai'
import { refuse } from '../../platform/refuse'
import type { Absence } from '../estate/community'

type Span = Pick<Absence, 'from' | 'until'>

/** The moments between which somebody is away who says the first and the last day; from now on where they leave today. */
export function toSpan(from: string, until: string, at: Date) {
  if (from < dayOf(at)) return refuse('DAY_PAST')
  return spanFrom(new Date(Math.max(startOfDayOn(from).getTime(), at.getTime())), until, at)
}

/** The same of an absence that may have begun, with another last day. */
export function spanFrom(from: Date, until: string, at: Date) {
  if (until < dayOf(at)) return refuse('DAY_PAST')
  const end = new Date(startOfDayOn(until).getTime() + DAY_MS)
  const days = (end.getTime() - startOfDay(from).getTime()) / DAY_MS
  return days < 1 || days > ABSENCE_DAYS_MAX ? refuse('ABSENCE_DAYS_WRONG') : { from, until: end }
}

/** The first and the last day, as people say them. */
export function toDays({ from, until }: Span) {
  return { from: dayOf(from), until: until && dayOf(new Date(until.getTime() - 1)) }
}

export function isOver({ until }: Span, at: Date) {
  return until !== null && until <= at
}

export function overlaps(one: Span, other: Span) {
  return beginsBefore(one, other.until) && beginsBefore(other, one.until)
}

function beginsBefore({ from, until }: Span, end: Date | null) {
  const isEmpty = until !== null && until <= from
  return !isEmpty && (end === null || from < end)
}

export function neverBegan({ from, until }: Span) {
  return until !== null && until <= from
}
