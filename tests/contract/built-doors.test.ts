import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildFunctions } from '../../config/functions'
import { root } from '../../config/root'

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

  it('counts our own code and what it imports, not the SDK', async () => {
    const [before] = await buildFunctions(house)
    write('types/contract/word.ts', `export const word = "${'a'.repeat(5000)}"`)
    const [after] = await buildFunctions(house)
    expect(before?.ownBytes).toBeLessThan(2000)
    expect((after?.ownBytes ?? 0) - (before?.ownBytes ?? 0)).toBe(5000 - '灯坏了'.length * 3)
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

  it('refuses a door with more than 250 KB of its own', async () => {
    write('types/contract/word.ts', `export const word = "${'a'.repeat(250_000)}"`)
    await expect(buildFunctions(house)).rejects.toThrow('"resident" has 251 KB')
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
