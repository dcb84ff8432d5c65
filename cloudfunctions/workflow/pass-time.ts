import { Refused } from '../platform/refuse'
import { toTrace } from '../platform/to-trace'
import { byClock } from './actor'
import { commandKey } from './command-key'
import { deliverLetters } from './deliver-letters'
import type { PostOfTick } from './post'
import type { Due, DueThings, Page } from './due-things'
import { withoutLettersLeftBehind } from './with-letters-settled'
import { dueLetters, lettersLeftBehind } from './outbox'
import { inTurns } from './limit-concurrency'
import { SEEN_WHOLE, type Seen } from './seen'
import type { Tick } from './tick'

/** A thing whose letters may ring: how it is delivered, once its turn comes. */
export type Mail = { isUrgent: boolean; deliver: (post: PostOfTick) => Promise<boolean> }

/** The first half of a tick for one kind of thing: everything that was seen to be due, as far as it does not take WeChat. */
export type PassTime<Needs> = (
  needs: Needs,
  tick: Tick,
  seen: Seen,
) => Promise<{ done: number; left: number; mail: Mail[] }>

type Timed = { now: () => Date }

/** Makes the first half of a tick for one kind of thing. */
export function timePassingIn<Thing extends Due, Needs extends Timed>(
  things: DueThings<Thing, Needs>,
): PassTime<Needs> {
  return async (needs, tick, seen) => {
    const at = needs.now()
    const outcomes: (Mail | boolean)[] = []
    let page: Page<Thing> | null = await firstPage(seen[things.kept] ?? [], things, needs, at)
    while (page) {
      const { rows, older }: Page<Thing> = page
      const passed = await inTurns(rows, (thing) => tick.takesOn() && unbroken(thing, passOne(thing, things, needs)))
      outcomes.push(...passed)
      page = older !== null && tick.takesOn() ? await things.store(needs).due(at, older) : null
    }
    return {
      done: outcomes.filter((outcome) => outcome === true).length,
      left: outcomes.filter((outcome) => outcome === false).length,
      mail: outcomes.filter((outcome) => typeof outcome === 'object'),
    }
  }
}

/** What was seen is all there is where fewer came than would have; nothing where none came. */
async function firstPage<Thing extends Due, Needs>(
  seen: readonly unknown[],
  { store }: DueThings<Thing, Needs>,
  needs: Needs,
  at: Date,
): Promise<Page<Thing> | null> {
  if (seen.length === 0) return null
  const { due, read } = store(needs)
  return seen.length < SEEN_WHOLE ? { rows: read(seen), older: null } : due(at)
}

/** What time has brought to one thing, and its next hour; its mail, when there is some. False where it is left to a later tick. */
async function passOne<Thing extends Due, Needs extends Timed>(
  thing: Thing,
  things: DueThings<Thing, Needs>,
  needs: Needs,
): Promise<Mail | boolean> {
  const { settle, release } = things.store(needs)
  const at = needs.now()
  const press = { procedure: 'clock', commandId: `${thing._id}:${thing.version}` }
  const passed = await things.passTime(thing, commandKey(byClock, press, at), needs)
  if (passed instanceof Refused) return false

  const isLeftBehind = lettersLeftBehind(passed.letters, at).length > 0
  const after = isLeftBehind ? await settle(passed, (now) => withoutLettersLeftBehind(now, things, at)) : passed
  if (!after) return true
  if (dueLetters(after.letters, at).length > 0) return mailOf(after, things, needs)
  if (!after.dueAt) return true
  const dueAt = things.nextDueAt(after)
  if (dueAt?.getTime() !== after.dueAt.getTime()) await release(after._id, after.dueAt, dueAt)
  return dueAt === null || dueAt > at
}

function mailOf<Thing extends Due, Needs extends Timed>(
  thing: Thing,
  things: DueThings<Thing, Needs>,
  needs: Needs,
): Mail {
  return {
    isUrgent: things.isUrgent(thing),
    deliver: (post) => unbroken(thing, deliverLetters(thing, things, needs, post)),
  }
}

/** A thing that breaks holds up no other: it is left to a later tick. */
async function unbroken<Outcome>({ _id }: Pick<Due, '_id'>, work: Promise<Outcome>): Promise<Outcome | false> {
  try {
    return await work
  } catch (cause) {
    console.error(JSON.stringify({ notRun: _id, failed: toTrace(cause) }))
    return false
  }
}
