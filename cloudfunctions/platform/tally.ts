import { inTime } from './in-time'
import { toTrace } from './to-trace'
import { takeUnreadable } from './unreadable'

/** Counts for the operator what went wrong at this door: a refusal, documents that could not be read. */
export type Tally = { add: (refusal: string | null, unreadable: readonly string[]) => Promise<unknown> }

/** Whoever asked waits no longer than this for the counting. */
const ADD_MS = 1000

/** Counts what went wrong behind an answer; asks for nothing where all went well, and changes no answer whatever comes of it. */
export async function tallied(refusal: string | null, { tally }: { tally: Tally }) {
  const unreadable = takeUnreadable()
  if (refusal === null && unreadable.length === 0) return
  await inTime(tally.add(refusal, unreadable), ADD_MS).catch((cause: unknown) =>
    console.error(JSON.stringify({ notCounted: toTrace(cause) })),
  )
}
