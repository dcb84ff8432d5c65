import { startCloud, type Cloud } from '../index'
import { connect, type Database } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({ port: 0, definition: { collections: { things: {} } } })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())
afterEach(() => cloud.faults.clear())

const insert = (_id: string) => db.collection('things').add({ _id })
const exists = async (_id: string) => (await db.collection('things').where({ _id }).count()).total === 1

it('answers later', async () => {
  cloud.faults.set([{ kind: 'delay', action: 'database.calculateDocument', rate: 1, ms: 120 }])
  const started = performance.now()
  await exists('x')
  expect(performance.now() - started).toBeGreaterThan(110)
  const next = performance.now()
  await db.collection('things').get()
  expect(performance.now() - next).toBeLessThan(110)
})

it('does the write whose answer it drops', async () => {
  cloud.faults.set([{ kind: 'drop', action: 'database.insert*', rate: 1 }])
  await expect(insert('dropped')).rejects.toThrow()
  expect(await exists('dropped')).toBe(true)
})

it('does nothing where it fails or hangs', async () => {
  cloud.faults.set([{ kind: 'status', action: 'database.insertDocument', rate: 1, status: 503 }])
  await expect(insert('failed')).rejects.toMatchObject({ code: 503 })
  cloud.faults.set([{ kind: 'hang', action: 'database.insertDocument', rate: 1 }])
  await expect(db.collection('things').options({ timeout: 200 }).add({ _id: 'hanging' })).rejects.toThrow()
  expect([await exists('failed'), await exists('hanging')]).toEqual([false, false])
})

it('has an update by query overtaken by another, and nothing else', async () => {
  await insert('wanted')
  cloud.faults.set([{ kind: 'overtaken', rate: 1 }])
  const things = db.collection('things')
  expect(await things.where({ _id: 'wanted' }).update({ taken: true })).toMatchObject({ updated: 0 })
  expect(await things.where({ _id: 'wanted' }).updateAndReturn({ taken: true })).toMatchObject({ updated: 0, doc: null })
  expect(await things.doc('wanted').get()).toMatchObject({ data: [{ _id: 'wanted' }] })
  expect(await things.doc('wanted').update({ taken: true })).toMatchObject({ updated: 1 })
})

it('goes wrong about as often as it is told', async () => {
  cloud.faults.set([{ kind: 'status', action: 'database.calculateDocument', rate: 0.5 }])
  const results = await Promise.allSettled(Array.from({ length: 200 }, () => exists('x')))
  const failed = results.filter(({ status }) => status === 'rejected').length
  expect(failed).toBeGreaterThan(50)
  expect(failed).toBeLessThan(150)
  expect(() => cloud.faults.set([{ kind: 'drop', rate: 2 }])).toThrow(RangeError)
})
