import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cloud } from 'local-cloudbase'
import type { Reply } from '@contract/refusal'
import { doorsIn } from '../../config/build-functions'
import { cloud as definition } from '../../config/cloud'
import { anEnvironment, secretOf, type Environment } from '../support/tencent/an-environment'
import { keys } from '../support/tencent/an-operator'
import { runCommand } from '../support/tencent/run-command'
import { shapes } from '../support/tencent/shapes'

let street: Environment
let other: Environment
let folder: string
let cloud: Cloud
let recipient = ''
/** Everything that was printed on the way. */
const said: string[] = []

beforeAll(async () => {
  ;[street, other] = await Promise.all([anEnvironment('street-1a2b'), anEnvironment('street-3c4d')])
  folder = mkdtempSync(join(tmpdir(), 'going-live-'))
})
afterAll(async () => {
  await Promise.all([street.stop(), other.stop()])
  rmSync(folder, { recursive: true })
})

async function command(script: string, args: readonly string[], at: Environment, more = {}) {
  const { code, lines } = await runCommand(script, args, { ...at.addresses(), ...more })
  said.push(...lines)
  expect([code, code === 0 ? [] : lines]).toEqual([0, []])
  return lines
}

const deploy = async (at: Environment, args: readonly string[] = [], more = {}) =>
  (await command('tests/support/tencent/deploy-quickly.ts', ['--env', at.env, ...args], at, more)).filter((line) =>
    /^[+~\-=!] /.test(line),
  )
const found = () =>
  command(
    'config/found.ts',
    ['--street', '演示街道', '--phone', '0532-86880000', '--area-code', '0532', '--env', street.env],
    street,
  )
const whatDiffers = (lines: readonly string[]) => lines.filter((line) => /^[+~-] /.test(line))
const ask = async (at: Cloud, door: string, openId: string, procedure: string, input: object) =>
  (await at.call(door, { procedure, input }, { openId })) as Reply<unknown>

/** The upload of the mini-program, which shares nothing with these commands, is a step of its own: `tests/run/upload-step.ts`. */
describe('a street goes live', () => {
  it('from an empty environment: a plan, which changes nothing', async () => {
    const planned = await deploy(street)
    for (const door of doorsIn()) expect(planned).toContain(`+ function ${door} (Nodejs18.15)`)
    expect(street.tencent.state.tables.size).toBe(0)
  })

  it('the plan carried out, after which a second one finds nothing to do', async () => {
    await deploy(street, ['--yes'])
    expect(whatDiffers(await deploy(street))).toEqual([])
    expect([...street.tencent.state.tables.keys()].sort()).toEqual(Object.keys(definition.collections).sort())
  })

  it('founded by one command, whose second run changes nothing, and its first worker comes in', async () => {
    cloud = await street.open()
    const code = /: (\S+)$/.exec((await found()).find((line) => line.includes('types this code')) ?? '')?.[1] ?? ''
    expect((await found())[0]).toBe('演示街道 is there already; nothing was changed.')
    const press = { commandId: 'press000000000000000001', code, name: '街道小林', showName: false }
    expect(await ask(cloud, 'resident', 'o-lin', 'redeemInvitation', press)).toMatchObject({
      ok: true,
      data: { role: 'worker', post: '演示街道' },
    })
    expect(await ask(cloud, 'worker', 'o-lin', 'getOverview', {})).toMatchObject({
      ok: true,
      data: { name: '街道小林' },
    })
  })

  it('migrated: nothing is left of an earlier release', async () => {
    const lines = await command('config/migrate.ts', ['--env', street.env], street)
    expect(lines.filter((line) => !line.startsWith('= '))).toEqual([])
  })

  it('backed up, sealed', async () => {
    const key = join(folder, 'key.txt')
    const made = await command('config/backup.ts', ['--new-key', key], street)
    recipient = /age1\S+/.exec(made.join('\n'))?.[0] ?? ''
    await command('config/backup.ts', ['--env', street.env, '--recipient', recipient, '--to', folder], street)
    const [backup = ''] = readdirSync(folder).filter((name) => name.startsWith(street.env))
    const manifest = readFileSync(join(folder, backup, 'manifest.json'), 'utf8')
    expect(JSON.parse(manifest)).toMatchObject({ collections: { streets: { count: 1 }, people: { count: 1 } } })
    const kept = readdirSync(join(folder, backup)).map((name) =>
      readFileSync(join(folder, backup, name.endsWith('.age') ? name : 'manifest.json')),
    )
    for (const content of kept) expect(content.includes('演示街道')).toBe(false)
  })

  it('and restored elsewhere, where the worker goes on', async () => {
    const [backup = ''] = readdirSync(folder).filter((name) => name.startsWith(street.env))
    const from = ['--from', join(folder, backup), '--identity', join(folder, 'key.txt')]
    const secretFile = join(folder, 'secret.txt')
    await command('config/restore.ts', [...from, '--secret-to', secretFile], other)
    await deploy(other, ['--yes'], { LIANXINQIAO_SECRET: readFileSync(secretFile, 'utf8') })
    expect(secretOf(other.tencent)).toBe(secretOf(street.tencent))
    const there = await other.open()
    const lines = await command('config/restore.ts', [...from, '--env', other.env], other)
    expect(lines.at(-1)).toBe('All of it stands there as it was.')
    expect(await ask(there, 'worker', 'o-lin', 'getOverview', {})).toMatchObject({
      ok: true,
      data: { name: '街道小林' },
    })
    expect((await ask(there, 'worker', 'o-zhang', 'getOverview', {})).ok).toBe(false)
  })

  it('by no action that the guide’s table does not have, each with exactly its fields, and no key or secret was printed', () => {
    const sent = [...street.tencent.sent, ...other.tencent.sent].map(({ action }) => action)
    const known = [...Object.keys(shapes.tcb), ...Object.keys(shapes.scf), 'GET', 'PUT']
    expect([...new Set(sent)].filter((action) => !known.includes(action))).toEqual([])
    expect(street.tencent.refused()).toEqual([])
    for (const secret of [keys.secretKey, secretOf(street.tencent)]) expect(said.join('\n')).not.toContain(secret)
  })
})
