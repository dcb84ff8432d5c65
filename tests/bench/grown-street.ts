import tcb from '@cloudbase/node-sdk'
import { askAt } from '../support/ask-at'
import { startSampleCloud } from '../support/sample-cloud'
import { aForm, press } from './forms'
import { growCommunities, growReports } from './grow-street'
import { interleaved } from './interleaved'
import type { Row } from './row'

const rounds = 30
const bound = 1.5
const reportsPerResident = 8
/** So many, and all that ended has moved out. */
const writes = 4

/** The calls of a day in a street of 30 communities of 600 KB and 20,000 reports, and in the sample, by turns. */
export async function grownStreetRows(): Promise<Row[]> {
  const [grown, sample] = [await aStreet(), await aStreet()]
  try {
    await growCommunities(grown.database, 30, { bytes: 600_000 })
    await growReports(grown.database, 20_000)
    const asLeft = await compare(grown, sample, 'as release 0.1 left it')
    for (let no = 0; no < writes; no++) await grown.invite(no)
    return [...asLeft.map(({ bound: _, ...told }) => told), ...(await compare(grown, sample, 'after its next writes'))]
  } finally {
    await Promise.all([grown.stop(), sample.stop()])
  }
}

/** Looks at every open report of a month, of which the grown street has some hundreds: only told. */
const perOpenReport = { 'what to suggest': true }

async function compare(grown: Street, sample: Street, when: string) {
  const rows: Row[] = []
  for (const name of Object.keys(grown.calls) as (keyof Street['calls'])[]) {
    const { a, b } = await interleaved(rounds, grown.calls[name], sample.calls[name])
    const detail = `${a.toFixed(1)} ÷ ${b.toFixed(1)} ms`
    const row = { name: `${name} in a grown street ${when} ÷ in the sample`, value: a / b, unit: '×', detail }
    rows.push(name in perOpenReport ? row : { ...row, bound })
  }
  return rows
}

export type Street = Awaited<ReturnType<typeof aStreet>>

/** A sample street with a cloud of its own, and what is asked there on a day. */
export async function aStreet() {
  const { url, stop } = await startSampleCloud()
  const ask = askAt(url)
  const app = tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl: `${url}/admin` })
  let submitted = 0
  const resident = () => `resident-of-the-bench-${Math.floor(submitted++ / reportsPerResident)}`
  return {
    stop,
    database: app.database(),
    /** A worker's invitation, with which some of what ended moves out of the community. */
    invite: (no: number) =>
      ask('worker-haitang', 'worker', 'inviteHousehold', { householdId: `household-${no + 1}`, commandId: press() }),
    calls: {
      today: () => ask('household-2', 'household', 'getToday', {}),
      overview: () => ask('worker-haitang', 'worker', 'getOverview', {}),
      'a queue': () => ask('worker-haitang', 'worker', 'listQueue', { queue: 'ours' }),
      'what to suggest': () => ask('worker-haitang', 'worker', 'listSuggestedMeetings', {}),
      places: () => ask('resident-1', 'resident', 'listPlaces', {}),
      openPlacard: () => ask('resident-1', 'resident', 'openPlacard', { by: 'token', token: 'v1HTA3456789CD' }),
      submitReport: () => ask(resident(), 'resident', 'submitReport', aForm()),
    },
  }
}
