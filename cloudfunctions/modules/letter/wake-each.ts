import type { Needs } from '../../needs'
import { Refused } from '../../platform/refuse'
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

/** Does what is due of each: what time has brought, then its letters; sets its next hour, and says how many were awake. */
export async function wakeEach<Thing extends Sleeper>(due: Thing[], sleepers: Sleepers<Thing>, needs: Needs) {
  let awake = 0
  for (const thing of due) if (await wake(thing, sleepers, needs)) awake++
  return awake
}

async function wake<Thing extends Sleeper>(thing: Thing, sleepers: Sleepers<Thing>, needs: Needs) {
  const { store, move, outbox, nextWake } = sleepers
  const at = needs.now()
  if (!(await store.claim(thing, new Date(at.getTime() + CLAIM_MS)))) return false

  const after = await move(thing, at)
  if (after instanceof Refused) return false
  await deliverLetters(outbox(after), needs)
  const settled = await store.find(thing._id)
  if (settled?.wakeAt) await store.sleepUntil(thing._id, settled.wakeAt, nextWake(settled))
  return true
}
