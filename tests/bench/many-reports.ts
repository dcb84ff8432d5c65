import tcb from '@cloudbase/node-sdk'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import { aForm } from './forms'
import { interleaved } from './interleaved'
import type { Row } from './row'

const rounds = 40
const few = 1_000
const many = 100_000
const reportsPerResident = 8

/** The same calls in a street with 1,000 reports and in one with 100,000, by turns. */
export async function manyReportsRows(): Promise<Row[]> {
  const [crowded, quiet] = [await streetWith(many), await streetWith(few)]
  try {
    const submit = await interleaved(rounds, crowded.submit, quiet.submit)
    const today = await interleaved(rounds, crowded.today, quiet.today)
    return [
      { name: `submitReport with ${many} reports ÷ with ${few}`, ...ratio(submit), bound: 1.3, unit: '×' },
      { name: `today with ${many} reports ÷ with ${few}`, ...ratio(today), bound: 1.3, unit: '×' },
    ]
  } finally {
    await Promise.all([crowded.stop(), quiet.stop()])
  }
}

async function streetWith(reports: number) {
  const cloud = await startSampleCloud()
  const ask = askAt(cloud.url)
  await crowd(cloud.url, reports)
  let submitted = 0
  return {
    submit: () => ask(`resident-${Math.floor(submitted++ / reportsPerResident)}`, 'resident', 'submitReport', aForm()),
    today: () => ask('household-2', 'household', 'getToday', {}),
    stop: cloud.stop,
  }
}

/** Fills in reports of other people at other households of the same community, a hundred to each household. */
async function crowd(cloudUrl: string, reports: number) {
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${cloudUrl}/admin` })
  const collection = app.database().collection('reports')
  const { data } = (await collection.where({ state: 'routed' }).limit(1).get()) as { data: Record<string, unknown>[] }
  const [one] = data
  if (!one) throw new Error('the sample street has no routed report')
  for (let done = 0; done < reports; done += batch) {
    await collection.add(Array.from({ length: batch }, (_, at) => another(one, done + at)))
  }
}

const batch = 1000

function another(report: Record<string, unknown>, no: number) {
  const assignee = { ...(report.assignee as object), ids: [`household-elsewhere-${Math.floor(no / 100)}`] }
  return {
    ...report,
    _id: `crowd-${no}`,
    residentId: `resident-elsewhere-${Math.floor(no / 10)}`,
    assignee,
    dueAt: null,
  }
}

function ratio({ a, b }: { a: number; b: number }) {
  return { value: a / b, detail: `${a.toFixed(1)} ÷ ${b.toFixed(1)} ms` }
}
