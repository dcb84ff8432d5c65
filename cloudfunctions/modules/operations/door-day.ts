import * as z from 'zod/mini'
import { outbox } from '../../workflow/letter'

/** So many refusals, and so many times broken, are counted of a door on a day. */
export const COUNTED_MAX = 1000

/** What went wrong at a door on a day in Shanghai: refusals, what broke, documents that could not be read; and what its street's workers were told of it. */
export const doorDay = z.looseObject({
  _id: z.string(),
  version: z.int(),
  day: z.string(),
  door: z.string(),
  refused: z.int(),
  broken: z.int(),
  refusals: z.record(z.string(), z.int()),
  /** When it broke, the last ten times. */
  brokenAt: z.array(z.date()),
  /** Collection and id, the last hundred. */
  unreadable: z.array(z.string()),
  dueAt: z.nullable(z.date()),
  letters: outbox,
})
export type DoorDay = z.output<typeof doorDay>

export function doorDayId(day: string, door: string) {
  return `${day} ${door}`
}

export function newDoorDay(day: string, door: string): DoorDay {
  const counts = { refused: 0, broken: 0, refusals: {}, brokenAt: [], unreadable: [] }
  return { _id: doorDayId(day, door), version: 1, day, door, ...counts, dueAt: null, letters: { entries: {} } }
}
