import type { Cloud, Fault } from 'local-cloudbase'
import { CLAIM_MS } from '../../../cloudfunctions/workflow/tick'
import type { Knock } from './client'
import { everythingBy, type Shelves } from './shelves'

/** The ways into a world: what an operator sees and sets, what people ask, the minute's tick. */
type Ways = { shelves: Shelves; knock: Knock; tick: () => Promise<unknown> }

/** One answer of the database in ten never arrives, though what was asked is done; one update in twenty finds that another came first. */
const faults: Fault[] = [
  { kind: 'drop', rate: 0.1, action: 'database.*' },
  { kind: 'overtaken', rate: 0.05 },
]

const TRIES = 40
/** What asks the database twenty questions is answered whole one time in eight. */
const PRESSES = 300

/** The same ways on a bad day: what people and the clock do goes wrong and is done again; scenes are set and looked at on good ones. */
export function onABadDay(cloud: Cloud, { shelves, knock, tick }: Ways): Ways {
  const badly = whileFaulty(cloud)
  return {
    shelves: withoutSweepings(shelves),
    knock: (...question) => badly(() => untilAnswered(knock)(...question)),
    tick: untilNothingIsLeft(() => badly(tick), cloud, shelves),
  }
}

/** Presses, as people do, until an answer comes; always the same press. */
export function untilAnswered(knock: Knock): Knock {
  return async (person, procedure, input) => {
    for (let pressed = 0; pressed < PRESSES; pressed++) {
      const reply = await knock(person, procedure, input)
      if (reply.ok || reply.refusal !== 'BROKEN') return reply
    }
    throw new Error(`${procedure}: no answer after ${PRESSES} presses`)
  }
}

function whileFaulty(cloud: Cloud) {
  let working = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (working++ === 0) cloud.faults.set(faults)
    try {
      return await work()
    } finally {
      if (--working === 0) cloud.faults.clear()
    }
  }
}

/** Ticks until nothing is left to a later round. Nobody waits for a claim to run out: it is taken back when no round is under way. What breaks on such a day is made up: no worker is told that a door breaks. */
function untilNothingIsLeft(tick: () => Promise<unknown>, cloud: Cloud, shelves: Shelves) {
  let underWay = 0
  return async () => {
    let quiet = 0
    for (let round = 0; round < TRIES; round++) {
      underWay++
      await untilRead(() => shelves.forget('doorDays'))
      const reply = await tick().catch(() => null)
      if (--underWay > 0) return reply
      const taken = await takeBackClaims(shelves, cloud.time.now())
      quiet = reply !== null && !/"left":[1-9]/.test(JSON.stringify(reply)) ? quiet + 1 : 0
      // What was taken back though nothing is left is looked at once more: a claim, or an hour of its own that is near.
      if (quiet > 1 || (quiet > 0 && taken === 0)) return reply
    }
    throw new Error(`something is still left after ${TRIES} rounds`)
  }
}

/** Whatever would wake within a claim's time wakes now; what slept for another reason falls asleep again. */
async function takeBackClaims(shelves: Shelves, now: Date) {
  let taken = 0
  for (const shelf of ['reports', 'meetings', 'communities'] as const)
    for (const { _id, dueAt } of await untilRead(() => shelves.all(shelf))) {
      const wait = dueAt instanceof Date ? dueAt.getTime() - now.getTime() : 0
      if (wait <= 0 || wait > CLAIM_MS) continue
      await untilRead(() => shelves.edit(shelf, _id, { dueAt: now }))
      taken++
    }
  return taken
}

/** Reads again what is lost while somebody else's press goes badly. */
async function untilRead<Found>(read: () => Promise<Found>): Promise<Found> {
  for (let tried = 1; ; tried++) {
    try {
      return await read()
    } catch (cause) {
      if (tried === TRIES) throw cause
    }
  }
}

/** All but contacts that no report points to: an answer lost half-way leaves them, and the clock sweeps them within the day; and but what doors count, where every lost answer stands. */
function withoutSweepings(shelves: Shelves): Shelves {
  const all: Shelves['all'] = async (shelf) => {
    if (shelf === 'doorDays') return []
    const rows = await shelves.all(shelf)
    if (shelf !== 'contacts') return rows
    const pointedTo = (await shelves.all('reports')).flatMap(({ contactIds }) => contactIds as string[])
    return rows.filter(({ _id }) => pointedTo.includes(_id))
  }
  return { ...shelves, all, ...everythingBy(all, shelves.filled) }
}
