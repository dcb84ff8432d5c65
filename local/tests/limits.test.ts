import { startCloud, type Cloud } from '../index'
import { refuseBeyondLimits } from '../database/actions/within-limits'
import { createEngine } from '../database/engine/engine'
import { idOf } from '../database/engine/collection'
import type { Journal } from '../database/engine/journal'
import { connect, type Database } from './support/sdk'

let cloud: Cloud
let db: Database

beforeAll(async () => {
  cloud = await startCloud({ port: 0, definition: { collections: { things: {} } } })
  db = connect(cloud.url).db
})
afterAll(() => cloud.stop())

function nested(levels: number): Record<string, unknown> {
  let value: Record<string, unknown> = {}
  for (let level = 0; level < levels; level++) value = { x: value }
  return value
}

const refused = { code: 'DATABASE_REQUEST_FAILED' }

it('refuses documents nested too deep, new or updated, and keeps what was there', async () => {
  const things = db.collection('things')
  await things.add({ _id: 'deep', ...nested(100) })
  for (const levels of [101, 300]) {
    await expect(things.add({ _id: 'deeper', ...nested(levels) })).rejects.toMatchObject(refused)
    await expect(things.doc('deep').set(nested(levels))).rejects.toMatchObject(refused)
    await expect(things.doc('deep').update({ y: db.command.set(nested(levels)) })).rejects.toMatchObject(refused)
  }
  // The SDK itself cannot send this one.
  expect(() => refuseBeyondLimits(nested(3000))).toThrow(/nested levels/)
  expect((await things.get()).data).toEqual([{ _id: 'deep', ...nested(100) }])
})

it('refuses documents of more than 16 MB', () => {
  const withText = (length: number) => () => refuseBeyondLimits({ text: 'x'.repeat(length) })
  expect(withText(16 * 1024 * 1024 - 100)).not.toThrow()
  expect(withText(16 * 1024 * 1024)).toThrow(/BSONObj size/)
})

it('changes nothing when one write of a commit cannot be written down', () => {
  const rowsOf = () => {
    throw new RangeError('too deep')
  }
  const journal = { collections: () => [], addCollection: () => undefined, rowsOf } as unknown as Journal
  const engine = createEngine(journal, { collections: { things: {} } })
  const collection = engine.collection('things')
  const after = { _id: 'a' }
  expect(() => engine.commit([{ collection, id: idOf(after), after }])).toThrow('too deep')
  expect([collection.size(), engine.version()]).toEqual([0, 0])
})
