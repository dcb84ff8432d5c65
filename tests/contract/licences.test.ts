import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { licencesOf } from '../../config/build/licences'

describe('the licences that travel with a bundle', () => {
  let house: string

  beforeEach(() => void (house = mkdtempSync(join(tmpdir(), 'licences-'))))
  afterEach(() => rmSync(house, { recursive: true }))

  it('are the texts of each package with a file in it, once, however deep it lies', () => {
    plant('bench', { LICENSE: 'Sit where you like.', NOTICE: 'Made of oak.' })
    plant('@street/lamp', { 'license.md': 'Let there be light.' })
    plant('bench/node_modules/nail', { COPYING: 'Take a nail.' })
    plant('unused', { LICENSE: 'Nobody reads this.' })
    const files = ['bench/a.js', 'bench/b/c.js', '@street/lamp/index.js', 'bench/node_modules/nail/index.js']
    const text = licencesOf(house, ['cloudfunctions/resident/index.ts', ...files.map((file) => `node_modules/${file}`)])
    for (const words of ['Sit where you like.', 'Made of oak.', 'Let there be light.', 'Take a nail.'])
      expect(text.split(words)).toHaveLength(2)
    expect(text).toContain('@street/lamp 1.0.0')
    expect(text).not.toContain('Nobody')
  })

  it('are found in what a package says of itself, or are the text that it names', () => {
    plant('agent', {
      'README.md': '# agent\n\nLicense\n-------\n\n(The MIT License)\n\nPermission is hereby granted.\n',
    })
    plant('named', {}, { license: 'ISC', author: 'Somebody' })
    const text = licencesOf(house, ['node_modules/agent/index.js', 'node_modules/named/index.js'])
    expect(text).toContain('(The MIT License)')
    expect(text).toContain('Copyright (c) Somebody')
    expect(text).toContain('Permission to use, copy, modify')
  })

  it('of a package stand for what it copied into itself', () => {
    plant('bench', { LICENSE: 'Sit where you like.' })
    const copied = 'node_modules/bench/lib/node_modules/.store/nail@1/node_modules/nail/index.js'
    expect(licencesOf(house, [copied])).toBe('bench 1.0.0\n\nSit where you like.\n')
  })

  it('are never left out: a package of which no licence is known is not bundled', () => {
    plant('nameless', { 'README.md': '# nameless\n\nIt does something.\n' })
    expect(() => licencesOf(house, ['node_modules/nameless/index.js'])).toThrow('nameless has no licence text')
  })

  function plant(name: string, files: Record<string, string>, about = {}) {
    const folder = join(house, 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    const all = { 'package.json': JSON.stringify({ name, version: '1.0.0', ...about }), ...files }
    for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text)
  }
})
