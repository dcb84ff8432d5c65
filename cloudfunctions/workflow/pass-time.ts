import { Refused } from '../platform/refuse'
import { toTrace } from '../platform/to-trace'
import { byClock } from './actor'
import { commandKey } from './command-key'
import { deliverLetters, endLettersLeftBehind, type PostOfTick } from './deliver-letters'
import type { Due, DueThings, Page } from './due-things'
import { dueLetters } from './outbox'
import { inTurns } from './limit-concurrency'
import { CLAIM_MS, type Tick } from './tick'

/** A thing whose letters may ring: how it is delivered, once its turn comes. */
export type Mail = { isUrgent: boolean; deliver: (post: PostOfTick) => Promise<boolean> }

/** The first half of a tick for one kind of thing: everything that is due, as far as it does not take WeChat. */
export type PassTime<Needs> = (needs: Needs, tick: Tick) => Promise<{ done: number; left: number; mail: Mail[] }>

type Timed = { now: () => Date }

/** Makes the first half of a tick for one kind of thing. */
export function timePassingIn<Thing extends Due, Needs extends Timed>(
  things: DueThings<Thing, Needs>,
): PassTime<Needs> {
  return async (needs, tick) => {
    const { due } = things.store(needs)
    const at = needs.now()
    const outcomes: (Mail | boolean)[] = []
    let after: string | undefined
    do {
      const { rows, older }: Page<Thing> = await due(at, after)
      const passed = await inTurns(rows, (thing) => tick.takesOn() && unbroken(thing, passOne(thing, things, needs)))
      outcomes.push(...passed)
      after = older ?? undefined
    } while (after && tick.takesOn())
    return {
      done: outcomes.filter((outcome) => outcome === true).length,
      left: outcomes.filter((outcome) => outcome === false).length,
      mail: outcomes.filter((outcome) => typeof outcome === 'object'),
    }
  }
}

/** What time has brought to one thing, and its next hour; its mail, when there is some. False where it is left to a later tick. */
async function passOne<Thing extends Due, Needs extends Timed>(
  thing: Thing,
  things: DueThings<Thing, Needs>,
  needs: Needs,
): Promise<Mail | boolean> {
  const { find, release } = things.store(needs)
  const at = needs.now()
  const press = { procedure: 'clock', commandId: `${thing._id}:${thing.version}` }
  const after = await things.passTime(thing, commandKey(byClock, press, at), needs)
  if (after instanceof Refused) return false

  const delivery = things.delivery(after, needs)
  const ended = await endLettersLeftBehind(delivery, at)
  if (dueLetters(delivery.outbox, at).length > 0) return mailOf(after, things, needs)
  const settled = ended > 0 ? await find(after._id) : after
  if (!settled?.dueAt) return true
  const dueAt = things.nextDueAt(settled)
  if (dueAt?.getTime() !== settled.dueAt.getTime()) await release(settled._id, settled.dueAt, dueAt)
  return dueAt === null || dueAt > at
}

function mailOf<Thing extends Due, Needs extends Timed>(
  thing: Thing,
  things: DueThings<Thing, Needs>,
  needs: Needs,
): Mail {
  const { _id, dueAt } = thing
  return {
    isUrgent: things.isUrgent(thing),
    deliver: (post) => unbroken({ _id }, deliverOne({ _id, dueAt }, things, needs, post)),
  }
}

/** Delivers the letters of one thing, as it stands now, while no other tick does. */
async function deliverOne<Thing extends Due, Needs extends Timed>(
  noted: Pick<Due, '_id' | 'dueAt'>,
  { store, delivery, nextDueAt }: DueThings<Thing, Needs>,
  needs: Needs,
  post: PostOfTick,
) {
  const { claim, find, release } = store(needs)
  const at = needs.now()
  const thing = await claim(noted, new Date(at.getTime() + CLAIM_MS))
  if (!thing) return false
  await deliverLetters(delivery(thing, needs), post)
  const settled = await find(thing._id)
  if (!settled?.dueAt) return true
  const dueAt = nextDueAt(settled)
  await release(thing._id, settled.dueAt, dueAt)
  return dueAt === null || dueAt > at
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
