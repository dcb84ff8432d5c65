import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
import { traceOf } from '../../platform/trace-of'
import { deliverLetters, type Outbox } from './deliver-letters'

/** How long one round keeps a thing to itself; after that another may take it up. */
const CLAIM_MS = 3 * 60_000

type Sleeper = { _id: string; wakeAt: Date | null }

/** A kind of thing that waits for an hour of its own: where it is kept, what time does to it, whom it writes to. */
export type Sleepers<Thing extends Sleeper> = {
  store: {
    find: (id: string) => Promise<Thing | null>
    claim: (thing: Thing, until: Date) => Promise<boolean>
    sleepUntil: (id: string, claimedUntil: Date, wakeAt: Date | null) => Promise<boolean>
  }
  move: (thing: Thing, at: Date) => Promise<Thing | Refused>
  outbox: (thing: Thing) => Outbox
  nextWake: (thing: Thing) => Date | null
}

/** Does what is due of each: what time has brought, then its letters; sets its next hour. Says how many were woken, and how many are left to a later round. */
export async function wakeEach<Thing extends Sleeper>(due: Thing[], sleepers: Sleepers<Thing>, needs: Needs) {
  let woken = 0
  for (const thing of due) if (await wokenAtAll(thing, sleepers, needs)) woken++
  return { woken, left: due.length - woken }
}

/** One that cannot be woken holds up no other: it is taken up again when this round's claim has run out. */
async function wokenAtAll<Thing extends Sleeper>(thing: Thing, sleepers: Sleepers<Thing>, needs: Needs) {
  try {
    return await wake(thing, sleepers, needs)
  } catch (cause) {
    console.error(JSON.stringify({ asleep: thing._id, failed: traceOf(cause) }))
    return false
  }
}

async function wake<Thing extends Sleeper>(thing: Thing, sleepers: Sleepers<Thing>, needs: Needs) {
  const { store, move, outbox, nextWake } = sleepers
  const at = needs.now()
  if (!(await store.claim(thing, new Date(at.getTime() + CLAIM_MS)))) return false

  const after = await move(thing, at)
  if (after instanceof Refused) return false
  await deliverLetters(outbox(after), needs)
  const settled = await store.find(thing._id)
  if (!settled?.wakeAt) return true
  const wakeAt = nextWake(settled)
  await store.sleepUntil(thing._id, settled.wakeAt, wakeAt)
  return wakeAt === null || wakeAt > at
}
