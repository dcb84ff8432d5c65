import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDataShape, noteDataShape } from '../../../config/start/data-shape'

describe('a data folder', () => {
  let data: string
  beforeEach(() => void (data = mkdtempSync(join(tmpdir(), 'data-'))))
  afterEach(() => rmSync(data, { recursive: true }))

  it('that is new, or kept by this version, is opened', () => {
    expect(() => checkDataShape(join(data, 'not-there-yet'))).not.toThrow()
    expect(() => checkDataShape(data)).not.toThrow()
    noteDataShape(data)
    writeFileSync(join(data, 'database.db'), 'kept')
    expect(() => checkDataShape(data)).not.toThrow()
  })

  it.each([
    ['before shapes were counted', undefined],
    ['in an older shape', '1'],
    ['in a newer one', '99'],
  ])('kept %s is refused in a sentence, and left as it is', (_, shape) => {
    writeFileSync(join(data, 'database.db'), 'kept')
    mkdirSync(join(data, 'files'))
    if (shape) writeFileSync(join(data, 'shape'), shape)
    expect(() => checkDataShape(data)).toThrow(/^The folder \.data .*--fresh begins anew\.$/)
    expect(readFileSync(join(data, 'database.db'), 'utf8')).toBe('kept')
  })
})
