import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgetStamps, whenChanged } from '../../config/build/when-changed'

describe('what was made once', () => {
  let root: string
  const write = (text: string) => writeFileSync(join(root, 'words'), text)
  const make = (work = async () => 'made') => whenChanged({ name: 'it', root, inputs: ['words'], make: work })

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'stamps-'))
    write('灯坏了')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('is not made again while its inputs stay as they were, and gives what it gave then', async () => {
    expect(await make()).toEqual({ made: true, result: 'made' })
    expect(await make(async () => 'made again')).toEqual({ made: false, result: 'made' })
  })

  it('is made again when one of its inputs changed', async () => {
    await make()
    write('灯修好了')
    expect(await make()).toMatchObject({ made: true })
  })

  it('is made again when it failed', async () => {
    await make()
    write('灯修好了')
    await expect(make(() => Promise.reject(new Error('no bulb')))).rejects.toThrow('no bulb')
    expect(await make()).toMatchObject({ made: true })
  })

  it('is made again when an input changed while it was made', async () => {
    await make(async () => {
      write('灯修好了')
      return 'made of both'
    })
    expect(await make()).toMatchObject({ made: true })
  })

  it('is made again when nothing from before is to be believed', async () => {
    await make()
    forgetStamps(root)
    expect(await make()).toMatchObject({ made: true })
  })
})
