import { Refused } from '../platform/refuse'
import { toTrace } from '../platform/to-trace'
import { byClock } from './actor'
import { commandKey, type CommandKey } from './command-key'
import { deliverLetters, type LetterDelivery, type Post } from './deliver-letters'

/** How long one round keeps a thing to itself; after that another may take it up. */
const CLAIM_MS = 3 * 60_000

type Due = { _id: string; version: number; dueAt: Date | null }

/** What time does to one kind of thing: where it is kept, what the passing of time changes, whom it writes to, when it is due again. */
export type DueThings<Thing extends Due, Needs> = {
  store: (needs: Needs) => {
    due: (at: Date, most: number) => Promise<Thing[]>
    find: (id: string) => Promise<Thing | null>
    claim: (thing: Thing, until: Date) => Promise<boolean>
    release: (id: string, claimedUntil: Date, dueAt: Date | null) => Promise<boolean>
  }
  atOnce: number
  /** `key` is this round's: done again, it changes nothing. */
  passTime: (thing: Thing, key: CommandKey, needs: Needs) => Promise<Thing | Refused>
  delivery: (thing: Thing, needs: Needs) => LetterDelivery
  nextDueAt: (thing: Thing) => Date | null
}

/** Makes a round of `clock`: of each thing that is due, what time has brought, then its letters, then its next hour. Says how many were done, and how many are left to a later round. */
export function runDue<Thing extends Due, Needs extends Post>(things: DueThings<Thing, Needs>) {
  return async (needs: Needs) => {
    const due = await things.store(needs).due(needs.now(), things.atOnce)
    let done = 0
    for (const thing of due) if (await runOne(thing, things, needs)) done++
    return { done, left: due.length - done }
  }
}

/** Holds up no other when it breaks: it is taken up again when this round's claim has run out. */
async function runOne<Thing extends Due, Needs extends Post>(
  thing: Thing,
  things: DueThings<Thing, Needs>,
  needs: Needs,
) {
  try {
    return await passOne(thing, things, needs)
  } catch (cause) {
    console.error(JSON.stringify({ notRun: thing._id, failed: toTrace(cause) }))
    return false
  }
}

async function passOne<Thing extends Due, Needs extends Post>(
  thing: Thing,
  { store, passTime, delivery, nextDueAt }: DueThings<Thing, Needs>,
  needs: Needs,
) {
  const { claim, find, release } = store(needs)
  const at = needs.now()
  if (!(await claim(thing, new Date(at.getTime() + CLAIM_MS)))) return false

  const after = await passTime(
    thing,
    commandKey(byClock, { procedure: 'clock', commandId: `${thing._id}:${thing.version}` }, at),
    needs,
  )
  if (after instanceof Refused) return false
  await deliverLetters(delivery(after, needs), needs)
  const settled = await find(thing._id)
  if (!settled?.dueAt) return true
  const dueAt = nextDueAt(settled)
  await release(thing._id, settled.dueAt, dueAt)
  return dueAt === null || dueAt > at
}
