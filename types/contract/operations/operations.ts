import * as z from 'zod/mini'
import { day } from '../schema/day'

const count = z.int()
const moment = z.iso.datetime()

/** How letters stand: waiting, being sent, sent, no reminder left, failed, past. */
const letterCounts = z.object({
  waiting: count,
  sending: count,
  sent: count,
  'no-credit': count,
  failed: count,
  past: count,
})

/** What went wrong at a door on a day; of each only so many are counted. */
const doorDayView = z.object({
  day,
  door: z.string(),
  broken: count,
  refused: count,
  refusals: z.array(z.object({ refusal: z.string(), count })),
})

/** What the environment used this month and what it costs, as an operator last asked. */
const usedView = z.object({
  at: moment,
  invocations: count,
  reads: count,
  writes: count,
  calls: count,
  callsOfPlan: count,
  yuan: z.number(),
  pricesOf: z.string(),
})

/** How the service is doing: the clock's heartbeat, letters by outcome and doors of the last seven days, what could not be read, what waits to be looked at, what it used. */
export const operationsView = z.object({
  from: day,
  beatAt: z.nullable(moment),
  hoursStopped: z.optional(count),
  letters: letterCounts,
  checking: z.object({ reports: count, meetings: count }),
  unreadable: z.array(z.string()),
  countedMax: count,
  doors: z.array(doorDayView),
  used: z.nullable(usedView),
})
