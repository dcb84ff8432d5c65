import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import type { SampleCloud } from '../support/sample-cloud'
import { doorInProcess } from './door-in-process'
import type { InProcess } from './door-in-process'
import { press } from './forms'
import { interleaved } from './interleaved'
import type { Row } from './row'

const rounds = 40
const databaseMs = 5
const seats = 300
const atOnce = 500

/** Sitting down at a bench meeting against the least the database could be asked for, and what it takes when everybody presses at once. */
export async function signUpRows(): Promise<Row[]> {
  const cloud = await startSampleCloud()
  try {
    return [await oneAfterTheOther(cloud), ...(await allAtOnce(cloud))]
  } finally {
    await cloud.stop()
  }
}

/** A door's own `main`, each database call 5 ms longer; both documents grow by a guest each round. */
async function oneAfterTheOther(cloud: SampleCloud): Promise<Row> {
  const door = doorInProcess(cloud.url)
  const meetingId = await aMeeting((who, procedure, input) => door.call(who, 'household', procedure, input))
  let arrived = 0
  const neighbour = (no: number) => `neighbour-of-the-bench-${no}`
  for (let no = 0; no < rounds * 2; no++) await door.call(neighbour(no), 'resident', 'listMyReports', {})
  const signUp = () =>
    door.call(neighbour(arrived++), 'resident', 'signUp', { meetingId, commandId: press(), party: 1, name: '王姨' })
  await signUp()
  const bare = await bareSeat(door, meetingId)

  await cloud.faults({ kind: 'delay', rate: 1, action: 'database.*', ms: databaseMs })
  const { a, b } = await interleaved(rounds, signUp, bare)
  await cloud.faults()
  const detail = `${a.toFixed(1)} ÷ ${b.toFixed(1)} ms`
  return { name: 'signUp ÷ (get, conditional update)', value: a / b, bound: 1.6, unit: '×', detail }
}

/** 300 seats, 300 more may wait: nobody is refused. */
async function allAtOnce({ url, calls }: SampleCloud): Promise<Row[]> {
  const ask = askAt(url)
  const meetingId = await aMeeting((who, procedure, input) => ask(who, 'household', procedure, input))
  const crowd = Array.from({ length: atOnce }, (_, no) => `crowd-${no}`)
  for (const who of crowd) await ask(who, 'resident', 'listMyReports', {})

  const since = performance.now()
  await Promise.all(
    crowd.map((who) => ask(who, 'resident', 'signUp', { meetingId, commandId: press(), party: 1, name: '王姨' })),
  )
  const seconds = (performance.now() - since) / 1000
  const each = (await calls()).filter(({ procedure }) => procedure === 'signUp').map(({ database }) => database.calls)
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length
  const detail = `${mean.toFixed(2)} database calls each, ${Math.max(...each)} at most`
  return [{ name: `${atOnce} sign up at once for ${seats} seats`, value: seconds, unit: 's', detail }]
}

/** Published by household-2 of the sample street. */
async function aMeeting(ask: (who: string, procedure: string, input: object) => Promise<Record<string, unknown>>) {
  const as = (procedure: string, input: object) => ask('household-2', procedure, input)
  const { meetingId } = await as('openMeeting', { formId: press() })
  const startAt = new Date(Date.now() + 3 * 86_400_000).toISOString()
  const plan = { place: '3号楼楼下', startAt, seats, topics: ['楼下停车的事'] }
  await as('planMeeting', { meetingId, commandId: press(), ...plan })
  await as('publishMeeting', { meetingId, commandId: press() })
  return String(meetingId)
}

/** What sitting down cannot do without: one read, then one update whose condition is that there is room. */
async function bareSeat({ database }: InProcess, meetingId: string) {
  const meetings = database.collection('meetings')
  const read = async (id: string) => ((await meetings.doc(id).get()) as { data: Record<string, unknown>[] }).data[0]
  const meeting = await read(meetingId)
  const copy = `copy-of-${meetingId}`
  await meetings.add({ ...meeting, _id: copy, dueAt: null })
  const is = database.command
  const [guest] = meeting?.guests as object[]
  return async () => {
    await read(copy)
    const { updated } = (await meetings.where({ _id: copy, free: is.gte(1) }).update({
      guests: is.push([guest]),
      free: is.inc(-1),
      version: is.inc(1),
    })) as { updated: number }
    if (updated !== 1) throw new Error('the bare update did not take place')
  }
}
