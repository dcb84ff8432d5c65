import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildFunctions } from '../../config/build-functions'
import { root } from '../../config/root'
import { tooLargeOf } from '../run/sizes'

describe('building the doors', () => {
  let house: string

  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'doors-'))
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
    write('types/contract/word.ts', 'export const word = "灯坏了"')
    write('cloudfunctions/platform/cloud.ts', 'import sdk from "@cloudbase/node-sdk"\nexport const init = sdk.init')
    for (const door of ['resident', 'worker']) {
      write(`cloudfunctions/${door}/config.json`, '{}')
      write(`cloudfunctions/${door}/index.ts`, entrance)
    }
  })

  afterEach(() => rmSync(house, { recursive: true }))

  it('takes each folder with an index and a config for a door, and puts the SDK into it', async () => {
    const doors = await buildFunctions(house)
    expect(doors.map(({ door }) => door)).toEqual(['resident', 'worker'])
    const bundle = readFileSync(join(house, 'dist/cloudfunctions/resident/index.js'), 'utf8')
    expect(bundle).toContain('灯坏了')
    expect(bundle).not.toContain('require("@cloudbase/node-sdk")')
    expect(readFileSync(join(house, 'dist/cloudfunctions/resident/config.json'), 'utf8')).toBe('{}')
  })

  it('puts the licences of all that it carries beside a door', async () => {
    await buildFunctions(house)
    const licences = readFileSync(join(house, 'dist/cloudfunctions/resident/THIRD-PARTY-LICENSES'), 'utf8')
    expect(licences).toMatch(/^@cloudbase\/node-sdk \d/m)
    expect(licences).toMatch(/^axios \d/m)
    expect(licences).not.toMatch(/^esbuild \d/m)
  })

  it('counts our own code and what it imports, not the SDK', async () => {
    const [before] = await buildFunctions(house)
    write('types/contract/word.ts', `export const word = "${'a'.repeat(5000)}"`)
    const [after] = await buildFunctions(house)
    expect(before?.ownBytes).toBeLessThan(2000)
    const added = (after?.ownBytes ?? 0) - (before?.ownBytes ?? 0)
    // A minifier spells it a little differently.
    expect(Math.abs(added - 5000)).toBeLessThan(50)
  })

  it('builds only the door that changed', async () => {
    await buildFunctions(house)
    write('cloudfunctions/worker/index.ts', `${entrance}\nexport const more = 1`)
    const doors = await buildFunctions(house)
    expect(doors.map(({ door, made }) => [door, made])).toEqual([
      ['resident', false],
      ['worker', true],
    ])
  })

  it('is told when a door has more of its own than it may', async () => {
    write('types/contract/word.ts', `export const word = "${'a'.repeat(130_000)}"`)
    const [door] = await buildFunctions(house)
    const sizes = [{ name: 'the door resident', kb: (door?.ownBytes ?? 0) / 1000, kbMax: 130 }]
    expect(tooLargeOf(sizes)).toMatchObject([{ name: 'the door resident' }])
    expect(tooLargeOf(sizes.map((size) => ({ ...size, kb: 129 })))).toEqual([])
  })

  it('builds a door again when anything it may carry changed, whichever room that is in', async () => {
    await buildFunctions(house)
    write('cloudfunctions/workflow/action.ts', 'export const action = 1')
    expect((await buildFunctions(house)).map(({ made }) => made)).toEqual([true, true])
  })

  it('keeps the names that a trace tells, in a bundle that is small', async () => {
    write('cloudfunctions/resident/index.ts', 'export async function main() { throw new Error("灯坏了") }')
    await buildFunctions(house)
    const bundle = readFileSync(join(house, 'dist/cloudfunctions/resident/index.js'), 'utf8')
    expect(bundle).toContain('"main"')
    expect(readFileSync(join(house, 'dist/cloudfunctions/resident/index.js.map'), 'utf8')).toContain('index.ts')
  })

  function write(path: string, text: string) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
})

const entrance = `
import { word } from '@contract/word'
import { init } from '../platform/cloud'
export const main = async () => [word, init]`
