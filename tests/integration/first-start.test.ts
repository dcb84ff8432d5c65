import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cloud } from 'local-cloudbase'
import { fillWhenNew, isToBeFilled } from '../../config/start/fill-when-new'
import { links } from '../../config/start/links'
import { openCloud } from '../../config/start/open-cloud'
import { root } from '../../config/root'

const folders: string[] = []
const clouds: Cloud[] = []
afterEach(() => Promise.all(clouds.splice(0).map((cloud) => cloud.stop())))
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-start-'))
  folders.push(folder)
  return folder
}

describe('the first start', () => {
  it('that broke off half-way, wherever that was, is begun anew and comes to the whole street', async () => {
    const data = newFolder()
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/fill-street.ts', data], { cwd: root })
    await until(() => existsSync(join(data, 'half-filled')))
    await pause(1500)
    child.kill('SIGKILL')
    await once(child, 'close')
    writeFileSync(join(data, 'files', 'half-a-photo'), '')
    expect(isToBeFilled(data)).toBe(true)

    await fillWhenNew(data)
    expect(isToBeFilled(data)).toBe(false)
    expect(readdirSync(join(data, 'files'))).toEqual([])
    const cloud = await cloudOn(data)
    await expectPeople(cloud)
    await saySomething(cloud)
    await stop(cloud)

    // Who lives there stays, however often one starts.
    await fillWhenNew(data)
    const again = await cloudOn(data)
    expect(await suggestionsIn(again)).toBe(1)

    // Beside a cloud that runs, nothing is given up: not even by who wants to begin anew.
    await expect(fillWhenNew(data, { fresh: true })).rejects.toThrow(/in use by another local cloud/)
    expect(await suggestionsIn(again)).toBe(1)
    await stop(again)
    const kept = await cloudOn(data)
    expect(await suggestionsIn(kept)).toBe(1)
  })

  it('leaves a folder of another version as it is', async () => {
    const data = newFolder()
    writeFileSync(join(data, 'cloud.sqlite'), 'kept by another version')
    await expect(fillWhenNew(data)).rejects.toThrow(/was kept by another version/)
    expect(readdirSync(data)).toContain('cloud.sqlite')
  })
})

async function cloudOn(data: string) {
  const cloud = await openCloud({ port: 0, data })
  clouds.push(cloud)
  return cloud
}

async function stop(cloud: Cloud) {
  clouds.splice(clouds.indexOf(cloud), 1)
  await cloud.stop()
}

/** Each link opens the app as somebody who is let in; where nothing was said yet, nothing waits. */
async function expectPeople(cloud: Cloud) {
  for (const { name, address } of links(cloud.url)) {
    const { searchParams, hash } = new URL(address)
    const [page = '', query] = hash.slice(2).split('?')
    const token = new URLSearchParams(query).get('scene')
    const [door, procedure, input] = firstQuestion(page, token)
    const reply = await cloud.call(door, { procedure, input }, { openId: searchParams.get('as') ?? '' })
    expect([name, reply]).toEqual([name, expect.objectContaining({ ok: true })])
  }
  const ask = (openId: string) => cloud.call('worker', { procedure: 'getOverview', input: {} }, { openId })
  const waitingFor = async (openId: string) => {
    const { data } = (await ask(openId)) as { data: { counts: Record<string, number> } }
    return Object.values(data.counts).reduce((sum, count) => sum + count, 0)
  }
  expect(await waitingFor('worker-haitang')).toBeGreaterThan(0)
  expect(await waitingFor('worker-tingtao')).toBe(0)
}

function firstQuestion(page: string, token: string | null): [door: string, procedure: string, input: object] {
  if (page.startsWith('packages/household')) return ['household', 'getToday', {}]
  if (page.startsWith('packages/worker')) return ['worker', 'getOverview', {}]
  return ['resident', 'openPlacard', { by: 'token', token }]
}

const suggestion = {
  procedure: 'sendSuggestion',
  input: { commandId: 'firststart0000000001', text: '字再大一点就好了' },
}
const saySomething = async (cloud: Cloud) =>
  expect(await cloud.call('resident', suggestion, { openId: 'resident-wang' })).toMatchObject({ ok: true })

async function suggestionsIn({ url }: Cloud) {
  const body = JSON.stringify({ collection: 'suggestions' })
  const reply = await fetch(`${url}/console/api/documents`, { method: 'POST', body })
  return ((await reply.json()) as { total: number }).total
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function until(isSo: () => boolean) {
  for (let tries = 0; tries < 1200 && !isSo(); tries++) await pause(50)
}
