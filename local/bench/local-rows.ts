import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Libsql from 'libsql'
import { bundleCloud, startProcess, startProgram, type CloudProcess } from '../tests/support/process'
import { connect, type Database } from '../tests/support/sdk'
import type { BenchRow } from './bench-row'
import { byTurns } from './measure'

const FEW = 1_000
const MANY = 100_000
const WRITERS = 20
const WRITES_EACH = 25

/** How fast the local cloud is, against the least that the SDK and the disk take by themselves. */
export async function localRows(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const definition = path.join(folder, 'definition.json')
  const indexes = [{ fields: { owner: 1, at: -1 } }]
  writeFileSync(definition, JSON.stringify({ collections: { few: { indexes }, many: { indexes }, notes: {} } }))
  const cloud = await startProcess(bundleCloud(), path.join(folder, 'data'), definition)
  const floor = await startProgram([path.join(__dirname, 'constant-server.cjs'), JSON.stringify(documentOf(0))])
  try {
    const [ours, constant] = [connect(cloud.url).db, connect(floor.url).db]
    return [
      ...(await single(ours, constant, path.join(folder, 'bare.sqlite'))),
      ...(await crowded(ours, constant, cloud)),
      ...(await indexed(ours, cloud)),
    ]
  } finally {
    await Promise.all([cloud.kill(), floor.kill()])
    rmSync(folder, { recursive: true, force: true })
  }
}

const documentOf = (n: number) => ({
  _id: `n${n}`,
  owner: `o${n % 100}`,
  at: new Date(1_700_000_000_000 + n * 1000),
  state: 'open',
  text: 'x'.repeat(400),
})

async function single(ours: Database, constant: Database, file: string): Promise<BenchRow[]> {
  await ours.collection('notes').add(documentOf(0))
  const bare = bareInsert(file)
  let n = 1
  const insert = (db: Database) => () => db.collection('notes').add({ ...documentOf(n), _id: `i${n++}` })
  const get = (db: Database) => () => db.collection('notes').doc('n0').get()
  const ms = await byTurns(200, {
    get: get(ours),
    getFloor: get(constant),
    insert: insert(ours),
    insertFloor: insert(constant),
    bare,
  })
  const written = (value: number) => value.toFixed(2)
  return [
    {
      ...{ name: 'get by id ÷ the same from a constant server', value: ms.get / ms.getFloor, bound: 1.5, unit: '×' },
      detail: `${written(ms.get)} ÷ ${written(ms.getFloor)} ms`,
    },
    {
      ...{ name: 'durable insert ÷ (constant server + one bare libsql insert)', bound: 1.5, unit: '×' },
      value: ms.insert / (ms.insertFloor + ms.bare),
      detail: `${written(ms.insert)} ÷ (${written(ms.insertFloor)} + ${written(ms.bare)}) ms`,
    },
  ]
}

/** One insert as durable as ours, without anything around it. */
function bareInsert(file: string): () => void {
  const database = new Libsql(file)
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE notes (id TEXT PRIMARY KEY, body TEXT)',
  )
  const statement = database.prepare('INSERT INTO notes VALUES (?, ?)')
  let n = 0
  return () => statement.run(String(n), JSON.stringify(documentOf(n++)))
}

async function crowded(ours: Database, constant: Database, cloud: CloudProcess): Promise<BenchRow[]> {
  let n = 0
  const crowd = (db: Database) => () =>
    Promise.all(
      Array.from({ length: WRITERS }, async () => {
        for (let each = 0; each < WRITES_EACH; each++)
          await db.collection('notes').add({ ...documentOf(n), _id: `c${n++}` })
      }),
    )
  const before = await syncsOf(cloud)
  const ms = await byTurns(16, { ours: crowd(ours), constant: crowd(constant) })
  const writes = (16 + 10) * WRITERS * WRITES_EACH
  const syncs = (await syncsOf(cloud)) - before
  return [
    {
      ...{
        name: `${WRITERS} writers: the constant server’s throughput ÷ ours`,
        value: ms.ours / ms.constant,
        unit: '×',
      },
      ...{
        bound: 1 / 0.7,
        detail: `${ms.ours.toFixed(0)} ÷ ${ms.constant.toFixed(0)} ms for ${WRITERS * WRITES_EACH} inserts`,
      },
    },
    { name: `${WRITERS} writers: syncs per write`, value: syncs / writes, bound: 0.2, detail: `${syncs} ÷ ${writes}` },
  ]
}

async function indexed(ours: Database, cloud: CloudProcess): Promise<BenchRow[]> {
  await fill(ours, 'few', FEW)
  const before = await memoryOf(cloud)
  await fill(ours, 'many', MANY)
  const after = await memoryOf(cloud)
  const query = (name: string) => () =>
    ours
      .collection(name)
      .where({ owner: 'o7', at: ours.command.gt(new Date(0)) })
      .orderBy('at', 'desc')
      .limit(10)
      .get()
  const ms = await byTurns(200, { few: query('few'), many: query('many') })
  return [
    {
      ...{ name: 'indexed query over 100,000 ÷ over 1,000 documents', value: ms.many / ms.few, bound: 1.3, unit: '×' },
      detail: `${ms.many.toFixed(2)} ÷ ${ms.few.toFixed(2)} ms`,
    },
    { name: 'memory for 100,000 documents of half a kilobyte', value: (after - before) / 2 ** 20, unit: 'MB' },
  ]
}

async function fill(db: Database, name: string, count: number): Promise<void> {
  const batch = 2_000
  for (let start = 0; start < count; start += batch) {
    await db
      .collection(name)
      .add(Array.from({ length: Math.min(batch, count - start) }, (_, n) => documentOf(start + n)))
  }
}

const syncsOf = async (cloud: CloudProcess) => (await vitals(cloud)).syncs
const memoryOf = async (cloud: CloudProcess) => (await vitals(cloud)).memory

async function vitals({ url }: CloudProcess) {
  return (await (await fetch(`${url}/console/api/vitals`)).json()) as { syncs: number; memory: number }
}
