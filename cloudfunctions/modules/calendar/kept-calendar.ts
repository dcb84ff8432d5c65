import { day } from '@contract/schema/day'
import * as z from 'zod/mini'
import { calendar, type Calendar } from './calendar'

/** So many commands are remembered: one that comes again after that is one of weeks ago. */
const COMMANDS_KEPT = 20

/** What a street, or a community, wrote down of working days, under its id. */
export const keptCalendar = z.looseObject({
  _id: z.string(),
  version: z.int(),
  ...calendar.shape,
  commands: z.array(z.string()),
  /** The first day that differs since it was last spread to communities and deadlines; none once it is. */
  changedFrom: z.nullable(day),
  dueAt: z.nullable(z.date()),
})
export type KeptCalendar = z.output<typeof keptCalendar>

export function newCalendar(ownerId: string): KeptCalendar {
  return { _id: ownerId, version: 1, off: [], on: [], closed: [], commands: [], changedFrom: null, dueAt: null }
}

/** The days of one year as somebody wrote them; those of other years stay. */
export function withHolidays(kept: KeptCalendar, year: string, days: Pick<Calendar, 'off' | 'on'>) {
  const besides = (before: readonly string[]) => before.filter((day) => !day.startsWith(year))
  return { ...kept, off: inOrder([...besides(kept.off), ...days.off]), on: inOrder([...besides(kept.on), ...days.on]) }
}

export function withClosedDays(kept: KeptCalendar, closed: readonly string[]) {
  return { ...kept, closed: inOrder(closed) }
}

/** The calendar after a command: what differs is to be spread from now on. */
export function withCommand(before: KeptCalendar, after: KeptCalendar, command: string, at: Date): KeptCalendar {
  const commands = [...before.commands, command].slice(-COMMANDS_KEPT)
  const changedFrom =
    inOrder([...differing(before, after), ...(before.changedFrom === null ? [] : [before.changedFrom])])[0] ?? null
  return { ...after, commands, changedFrom, dueAt: changedFrom === null ? null : at }
}

function differing(before: Calendar, after: Calendar): string[] {
  const of = (one: readonly string[], other: readonly string[]) => one.filter((day) => !other.includes(day))
  return (['off', 'on', 'closed'] as const).flatMap((kind) => [
    ...of(before[kind], after[kind]),
    ...of(after[kind], before[kind]),
  ])
}

function inOrder(days: readonly string[]) {
  return [...new Set(days)].sort()
}
