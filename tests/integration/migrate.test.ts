import { readFileSync, readdirSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { openPlace, type Place } from '../../config/backup/open-place'
import { cloud } from '../../config/cloud'
import { applyMigrations } from '../../config/migrate/apply-migrations'
import { migrations } from '../../config/migrate/migrations'
import { planMigrations, toMigrationLines } from '../../config/migrate/plan-migrations'
import { schemas } from '../../config/migrate/schemas'
import { root } from '../../config/root'
import { openWorld, type World } from '../support/world'
import { stages } from '../support/world/report-stages'
import type { Shelf } from '../support/world/shelves'

let world: World
let place: Place
beforeAll(async () => {
  world = await openWorld()
  const serviceUrl = `${world.cloud.url}/admin`
  place = openPlace(tcb.init({ env: 'local', secretId: 'local', secretKey: 'local', serviceUrl }))
})
beforeEach(() => world.begin())
afterAll(() => world.close())

const lines = async () => toMigrationLines(await planMigrations(place))
const toDo = async () => (await lines()).filter((line) => !line.startsWith('= '))
const apply = async (at: Parameters<typeof applyMigrations>[0] = place) => {
  const said: string[] = []
  return { ...(await applyMigrations(at, (line) => said.push(line))), said }
}

/** So many reports as 0.1 kept them. */
async function oldReports(count: number) {
  const ids: string[] = []
  for (let no = 0; no < count; no++) {
    const reportId = await stages(world).submitted()
    await world.shelves.edit('reports', reportId, { lastEventAt: null })
    ids.push(reportId)
  }
  return ids
}

describe('what an earlier release kept', () => {
  const folder = join(root, 'tests/released')
  const revived = (_: string, value: unknown) =>
    typeof value === 'object' && value && '$date' in value ? new Date(String(value.$date)) : value

  it.each(readdirSync(folder))('is read as it is or migrated, every document of %s', async (release) => {
    await world.shelves.clear()
    for (const file of readdirSync(join(folder, release, 'documents'))) {
      const documents = JSON.parse(readFileSync(join(folder, release, 'documents', file), 'utf8'), revived) as object[]
      const shelf = (file === 'staff-log.json' ? 'staffLog' : file.replace('.json', '')) as Shelf
      await world.shelves.add(shelf, documents)
    }
    expect((await toDo()).filter((line) => line.startsWith('! '))).toEqual([])
    expect((await toDo()).length).toBeGreaterThan(0)
    await apply()
    expect(await toDo()).toEqual([])
  })

  it('is planned first, one line a difference, and nothing is changed', async () => {
    await oldReports(2)
    await stages(world).submitted()
    const before = await world.shelves.everything()
    expect(await toDo()).toEqual(['~ reports: 2 of 3 get lastEventAt'])
    expect(await lines()).toContain('= streets 2')
    expect(await world.shelves.everything()).toEqual(before)
  })

  it('gets what it lacks, and the second plan finds nothing', async () => {
    const [reportId = ''] = await oldReports(1)
    expect((await apply()).said).toEqual(['~ reports: 1 got lastEventAt'])
    const { lastEventAt, history } = await world.shelves.one('reports', reportId)
    expect(lastEventAt).toEqual((history as { at: Date }[]).at(-1)?.at)
    expect(await toDo()).toEqual([])
    expect(await apply()).toEqual({ left: 0, said: [] })
  })

  it('goes on where it ended', async () => {
    await oldReports(3)
    let changes = 0
    const change: Place['change'] = (...given) =>
      ++changes > 2 ? Promise.reject(new Error('gone')) : place.change(...given)
    await expect(apply({ ...place, change })).rejects.toThrow('gone')
    expect(await toDo()).toEqual(['~ reports: 1 of 3 get lastEventAt'])
    await apply()
    expect(await toDo()).toEqual([])
  })

  it('is left to the next run where somebody writes it meanwhile', async () => {
    const [reportId = ''] = await oldReports(1)
    const change: Place['change'] = async (name, document, fields) => {
      await world.shelves.edit('reports', reportId, { version: 99, text: '刚刚写的' })
      return place.change(name, document, fields)
    }
    expect(await apply({ ...place, change })).toEqual({ left: 1, said: [] })
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ text: '刚刚写的', lastEventAt: null })
    await apply()
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ text: '刚刚写的', version: 100 })
  })

  it('that no door can read is named by its id and its fields, never by what is in it', async () => {
    const reportId = await stages(world).submitted()
    await world.shelves.edit('reports', reportId, { state: 42, text: 7 })
    expect(await toDo()).toEqual([`! reports ${reportId} cannot be read (state, text)`])
  })
})

it('looks at every collection but those whose documents are gone within days', () => {
  const looked = [...Object.keys(schemas), 'uploads', 'rosterDrafts', 'logins', 'sessions', 'operations']
  expect(looked.sort()).toEqual(Object.keys(cloud.collections).sort())
  expect(migrations.every(({ collection }) => collection in schemas)).toBe(true)
})

it('is a command, with a plan first', async () => {
  await oldReports(1)
  const port = new URL(world.cloud.url).port
  expect(await run('--port', port)).toContain('~ reports: 1 of 1 get lastEventAt')
  expect(await run('--port', port, '--yes')).toEqual(
    expect.arrayContaining(['~ reports: 1 got lastEventAt', '= reports 1']),
  )
  expect(await run('--nothing')).toEqual([expect.stringContaining('understands nothing else')])
})

function run(...args: string[]) {
  return new Promise<string[]>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'config/migrate.ts', ...args], { cwd: root })
    const said: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => said.push(part))
    child.stderr.on('data', (part: Buffer) => said.push(part))
    child.on('close', () => resolve(Buffer.concat(said).toString().trim().split('\n')))
  })
}
