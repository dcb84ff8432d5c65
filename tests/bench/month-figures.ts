import { subscribe } from 'node:diagnostics_channel'
import tcb from '@cloudbase/node-sdk'
import { readMonth } from '../../cloudfunctions/modules/figures/read-month'
import { monthBefore, monthOf, spanOf } from '../../cloudfunctions/modules/figures/month'
import { connectClock, type NeedsWithFigures } from '../../cloudfunctions/needs'
import { operatorEnvironment } from '../../config/operator/operator-environment'
import { startSampleCloud } from '../support/sample-cloud'
import { median } from './interleaved'
import type { Row } from './row'

const reports = 100_000
const touched = 4_000
const communities = 16
const rounds = 5
const batch = 1_000
const DAY_MS = 86_400_000

/** A month's figures of a street of 16 communities and 100,000 reports, of which 4,000 were said, changed or open in it. */
export async function monthFiguresRows(): Promise<Row[]> {
  const cloud = await startSampleCloud()
  try {
    await crowd(cloud.url)
    Object.assign(process.env, operatorEnvironment({ port: new URL(cloud.url).port }))
    const needs = connectClock()
    const running = monthOf(needs.now())
    const over = monthBefore(running)
    await readMonth(places, over, needs)
    const [now, kept] = [await measured(running, needs), await measured(over, needs)]
    return [
      { name: `a running month of ${reports} reports`, value: now.ms, bound: 3_000, unit: 'ms', detail: now.detail },
      { name: 'its calls to the database', value: now.calls, bound: 40 },
      { name: 'a month that is over, as it is kept', value: kept.ms, bound: 1_000, unit: 'ms', detail: kept.detail },
      { name: 'its calls to the database ', value: kept.calls, bound: 10 },
    ]
  } finally {
    await cloud.stop()
  }
}

const places = Array.from({ length: communities }, (_, no) => ({
  _id: `community-of-the-bench-${no}`,
  street: { id: 'street-of-the-bench' },
}))

async function measured(month: string, needs: NeedsWithFigures) {
  const times: number[] = []
  let counted = 0
  let calls = 0
  subscribe('http.client.request.start', () => void calls++)
  for (let round = 0; round < rounds; round++) {
    calls = 0
    const since = performance.now()
    counted = (await readMonth(places, month, needs)).length
    times.push(performance.now() - since)
  }
  return { ms: median(times), calls, detail: `${counted} counted` }
}

/** Half of what is touched is open since long, the other half was settled this month; in the month before as many were. */
async function crowd(cloudUrl: string) {
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${cloudUrl}/admin` })
  const collection = app.database().collection('reports')
  const { data } = (await collection.where({ state: 'closed' }).limit(1).get()) as { data: Report[] }
  const [one] = data
  if (!one) throw new Error('the sample street has no closed report')
  const { from } = spanOf(monthOf(new Date()))
  for (let done = 0; done < reports; done += batch)
    await collection.add(Array.from({ length: batch }, (_, at) => another(one, done + at, from)))
}

type Report = Record<string, unknown> & { history: { at: Date; result: object }[] }

function another(report: Report, no: number, from: Date) {
  const isOpen = no < touched / 2
  const daysBefore = isOpen ? 20 : no < touched ? 0 : no < touched * 2 ? 10 : 400
  const at = new Date(from.getTime() - daysBefore * DAY_MS)
  const history = report.history.map((entry) => ({ ...entry, at }))
  const last = history.at(-1)
  const open = last && {
    state: 'accepted',
    history: [...history, { ...last, result: { ...last.result, state: 'accepted' } }],
  }
  return {
    ...report,
    _id: `of-the-bench-${no}`,
    streetId: 'street-of-the-bench',
    communityId: places[no % communities]?._id,
    residentId: `resident-elsewhere-${Math.floor(no / 10)}`,
    dueAt: null,
    retainedUntil: null,
    history,
    ...(isOpen && open),
    at,
    lastEventAt: at,
  }
}
