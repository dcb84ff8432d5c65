import { inShanghai } from '../../platform/shanghai'

/** A month's first moment, and the first that is no more of it. */
export type Span = { from: Date; until: Date }

/** Gives the month in Shanghai, `2026-01`. */
export function monthOf(at: Date) {
  return inShanghai(at).format('YYYY-MM')
}

/** Gives [the 1st 00:00, the next 1st 00:00) in Shanghai. */
export function spanOf(month: string): Span {
  const from = new Date(`${month}-01T00:00:00+08:00`)
  return { from, until: inShanghai(from).add(1, 'month').toDate() }
}

export function monthBefore(month: string) {
  return monthOf(new Date(spanOf(month).from.getTime() - 1))
}

export function isWithin(at: Date, { from, until }: Span) {
  return from <= at && at < until
}

/** Whether nothing can happen in it any more. */
export function isOver(month: string, now: Date) {
  return spanOf(month).until <= now
}
