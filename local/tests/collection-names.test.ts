import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Libsql from 'libsql'
import { startCloud } from '../index'
import { connect } from './support/sdk'

const data = mkdtempSync(path.join(tmpdir(), 'names-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const start = () => startCloud({ port: 0, data, definition: { collections: { things: {} } } })

it('tells collections apart by case, after a restart too', async () => {
  const first = await start()
  const { db } = connect(first.url)
  const names = ['Things', 'thingS', 'say "Hi"']
  for (const name of names) await db.createCollection(name)
  for (const name of ['things', ...names]) await db.collection(name).add({ _id: 'a', name })
  await first.stop()
  const second = await start()
  for (const name of ['things', ...names]) {
    expect((await connect(second.url).db.collection(name).get()).data).toEqual([{ _id: 'a', name }])
  }
  await second.stop()
})

it('opens a folder whose tables have their capitals unmarked', async () => {
  const file = new Libsql(path.join(data, 'cloud.sqlite'))
  file.exec(`INSERT INTO collections (name) VALUES ('myNotes');
    CREATE TABLE "documents of myNotes" (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
    INSERT INTO "documents of myNotes" (id, body) VALUES ('"a"', '{"_id":"a"}')`)
  file.close()
  for (const ids of [['a'], ['a', 'b']]) {
    const cloud = await start()
    const notes = connect(cloud.url).db.collection('myNotes')
    expect((await notes.get()).data.map(({ _id }) => _id)).toEqual(ids)
    if (ids.length === 1) await notes.add({ _id: 'b' })
    await cloud.stop()
  }
})

it('refuses a name that no collection can have, and goes on', async () => {
  const cloud = await start()
  const { db } = connect(cloud.url)
  for (const name of ['a\0b', 'a$b', '$']) {
    await expect(db.createCollection(name)).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  }
  await db.createCollection('after')
  expect(await db.collection('after').add({ _id: 'a' })).toMatchObject({ id: 'a' })
  await cloud.stop()
})
