import { startSampleCloud } from '../support/sample-cloud'
import { doorInProcess } from './door-in-process'
import type { InProcess } from './door-in-process'
import { aForm, press } from './forms'
import { interleaved } from './interleaved'
import type { Row } from './row'

const rounds = 100
/** A door at work has answered some dozens before. */
const warmUp = 30
const databaseMs = 5
/** A resident may submit ten reports a day; each takes some of the rounds. */
const reportsPerResident = 8

/** Commands in a door's own `main` against the least the database could be asked for, each database call 5 ms longer. */
export async function commandRows(): Promise<Row[]> {
  const cloud = await startSampleCloud()
  const door = doorInProcess(cloud.url)
  try {
    const submitted: string[] = []
    const submit = await nextResident(door, submitted)
    for (let warm = 0; warm < warmUp; warm++) await submit()
    const bare = await bareWrites(door, submitted[0] ?? '')
    const accept = () =>
      door.call('household-2', 'household', 'acceptReport', { reportId: submitted.shift(), commandId: press() })

    await cloud.faults({ kind: 'delay', rate: 1, action: 'database.*', ms: databaseMs })
    const submitting = await interleaved(rounds, submit, bare.getThenInsert)
    const accepting = await interleaved(rounds - 10, accept, bare.getThenUpdate)
    return [
      { name: 'submitReport ÷ (get, insert)', ...ratio(submitting), bound: 1.3, unit: '×' },
      { name: 'acceptReport ÷ (get, conditional update)', ...ratio(accepting), bound: 1.75, unit: '×' },
    ]
  } finally {
    await cloud.stop()
  }
}

/** Submits one report after the other, by residents who were here before. */
async function nextResident(door: InProcess, submitted: string[]) {
  const residents = Array.from({ length: 20 }, (_, no) => `resident-of-the-bench-${no}`)
  for (const who of residents) await door.call(who, 'resident', 'listMyReports', {})
  let count = 0
  return async () => {
    const who = residents[Math.floor(count++ / reportsPerResident)] ?? ''
    const { reportId } = await door.call(who, 'resident', 'submitReport', aForm())
    submitted.push(String(reportId))
  }
}

/** What a command cannot do without: one read, then one write, of a document as large as a report. */
async function bareWrites({ database }: InProcess, reportId: string) {
  const reports = database.collection('reports')
  const read = async (id: string) => ((await reports.doc(id).get()) as { data: Record<string, unknown>[] }).data[0]
  const report = await read(reportId)
  const copy = `copy-of-${reportId}`
  await reports.add({ ...report, _id: copy, version: 1, dueAt: null, residentId: 'nobody' })
  const is = database.command as { push: (value: unknown) => object }
  const entry = (report?.history as object[])[0]
  let version = 1
  let inserted = 0
  return {
    getThenInsert: async () => {
      await read(copy)
      await reports.add({ ...report, _id: `${copy}-${++inserted}`, dueAt: null, residentId: 'nobody' })
    },
    getThenUpdate: async () => {
      await read(copy)
      const { updated } = (await reports.where({ _id: copy, version }).update({
        version: version + 1,
        state: 'accepted',
        history: is.push(entry),
      })) as { updated: number }
      if (updated !== 1) throw new Error('the bare update did not take place')
      version++
    },
  }
}

function ratio({ a, b }: { a: number; b: number }) {
  return { value: a / b, detail: `${a.toFixed(1)} ÷ ${b.toFixed(1)} ms` }
}
