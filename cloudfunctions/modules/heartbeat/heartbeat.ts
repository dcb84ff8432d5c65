import * as z from 'zod/mini'
import { HOUR_MS, MINUTE_MS } from '../../platform/shanghai'

/** The clock's own document: when it last said that it runs. */
export const heartbeat = z.looseObject({ _id: z.string(), version: z.int(), at: z.date() })
export type Heartbeat = z.output<typeof heartbeat>

export const heartbeatId = 'clock'

const BEATS_EVERY_MS = 30 * MINUTE_MS

/** Whether the clock says anew that it runs. */
export function isBeatDue({ at }: Pick<Heartbeat, 'at'>, now: Date) {
  return now.getTime() - at.getTime() >= BEATS_EVERY_MS
}

/** Gives for how many whole hours the clock has said nothing; nothing while it may just be about to. */
export function hoursStopped(beat: Pick<Heartbeat, 'at'> | null, now: Date): number | undefined {
  const hours = beat ? Math.floor((now.getTime() - beat.at.getTime()) / HOUR_MS) : 0
  return hours >= 1 ? hours : undefined
}
