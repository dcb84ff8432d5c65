import { growCommunities } from './grow-street'
import { aStreet, type Street } from './grown-street'
import { interleaved } from './interleaved'
import type { Row } from './row'

const rounds = 60
const bound = 1.3
/** Sixty households whose holders change each year, and workers. */
const terms = 5 * 64
const kbMax = 400

/** A community of 300 buildings, 60 households and all terms of five years against the sample's: what everybody waits for at the door. */
export async function fiveYearsRows(): Promise<Row[]> {
  const [grown, sample] = [await aStreet(), await aStreet()]
  try {
    await growCommunities(grown.database, 0, { terms })
    const kb = await documentKb(grown)
    const rows: Row[] = [{ name: 'its document', value: kb, bound: kbMax, unit: 'KB' }]
    for (const name of ['openPlacard', 'submitReport'] as const) {
      const { a, b } = await interleaved(rounds, grown.calls[name], sample.calls[name])
      const detail = `${a.toFixed(1)} ÷ ${b.toFixed(1)} ms`
      rows.push({ name: `${name} there ÷ in the sample`, value: a / b, bound, unit: '×', detail })
    }
    return rows
  } finally {
    await Promise.all([grown.stop(), sample.stop()])
  }
}

async function documentKb({ database }: Street) {
  const { data } = (await database.collection('communities').limit(100).get()) as { data: object[] }
  return Math.max(...data.map((community) => Buffer.byteLength(JSON.stringify(community)) / 1000))
}
