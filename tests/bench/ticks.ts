import tcb from '@cloudbase/node-sdk'
import { startSampleCloud } from '../support/sample-cloud'
import { median } from './interleaved'
import type { Row } from './row'

const few = 1_000
const many = 100_000
const dueAtOnce = 500
const rounds = 5

/** A tick that has 500 things to do among 100,000 open reports and among 1,000, by turns. */
export async function tickRows(): Promise<Row[]> {
  const [crowded, quiet] = [await streetWith(many), await streetWith(few)]
  try {
    const times = { crowded: [] as number[], quiet: [] as number[] }
    for (let round = -1; round < rounds; round++) {
      const [a, b] = [await crowded.tick(), await quiet.tick()]
      if (round < 0) continue
      times.crowded.push(a)
      times.quiet.push(b)
    }
    const [a, b] = [median(times.crowded), median(times.quiet)]
    const name = `a tick with ${dueAtOnce} due among ${many} open reports ÷ among ${few}`
    return [
      { name, value: a / b, bound: 1.5, unit: '×', detail: `${a.toFixed(0)} ÷ ${b.toFixed(0)} ms` },
      { name: `a tick with ${dueAtOnce} due among ${many}`, value: a / 1000, bound: 50, unit: 's' },
    ]
  } finally {
    await Promise.all([crowded.stop(), quiet.stop()])
  }
}

async function streetWith(reports: number) {
  const cloud = await startSampleCloud()
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${cloud.url}/admin` })
  const collection = app.database().collection('reports')
  const is = app.database().command
  const { data } = (await collection.where({ state: 'asked' }).limit(1).get()) as { data: Asked[] }
  const [one] = data
  if (!one) throw new Error('the sample street has no report in which somebody is asked')
  for (let done = 0; done < reports; done += batch)
    await collection.add(Array.from({ length: batch }, (_, at) => waiting(one, done + at)))
  return {
    stop: cloud.stop,
    /** Makes as many due as ever, then lets a minute's tick do them; gives its milliseconds, unless something is left. */
    tick: async () => {
      const ids = Array.from({ length: dueAtOnce }, (_, at) => `crowd-${at}`)
      const dueAt = new Date(Date.now() - 60_000)
      const asked = { ...one.asked, at: new Date(Date.now() - 2 * DAY_MS), reminded: 0 }
      for (let at = 0; at < ids.length; at += batchOfIds)
        await collection
          .where({ _id: is.in(ids.slice(at, at + batchOfIds)) })
          .update({ dueAt: is.set(dueAt), asked: is.set(asked) })
      const since = performance.now()
      await cloud.minute()
      const ms = performance.now() - since
      const left = (await collection.where({ dueAt: is.lte(new Date()) }).count()) as { total: number }
      if (left.total > 0) throw new Error(`the tick left ${left.total} to the next`)
      return ms
    },
  }
}

type Asked = Record<string, unknown> & { asked: object }

const batch = 1000
const batchOfIds = 100
const DAY_MS = 86_400_000

/** Of somebody else, elsewhere, with nothing due for long. */
function waiting(one: Asked, no: number) {
  return {
    ...one,
    _id: `crowd-${no}`,
    residentId: `resident-elsewhere-${Math.floor(no / 10)}`,
    letters: { entries: {} },
    dueAt: new Date(Date.now() + 30 * DAY_MS),
  }
}
