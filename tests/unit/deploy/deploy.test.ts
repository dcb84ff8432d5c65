import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { cloud as definition } from '../../../config/cloud'
import { anOperator, keys } from '../../support/tencent/an-operator'
import { startTencent, type Tencent } from '../../support/tencent/start-tencent'

let tencent: Tencent
beforeEach(async () => void (tencent = await startTencent(keys)))
afterEach(() => tencent.stop())

const onlyStanding = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('= '))
const isWrite = ({ action }: { action: string }) => !/^(Describe|Get|List|Verify|GET$)/.test(action)

describe('a plan', () => {
  it('says all that is missing, in the order of the table, and changes nothing', async () => {
    const lines = await anOperator(tencent).lines()
    expect(tencent.sent.filter(isWrite)).toEqual([])
    const first = (start: string) => lines.findIndex((line) => line.startsWith(start))
    const order = [
      '+ collection people',
      '+ index people.person (personId; unique)',
      '+ rule of collection people',
      '~ rule of storage',
      '+ rule of functions',
      '+ function clock (Nodejs18.15)',
      '+ timer clock.by-day: 0 * 7-21 * * * *',
      '+ function desk',
      '+ static hosting',
      '+ file desk/assets/desk-1a2b.js',
      '+ route desk.haiyun.gov.cn/api/desk → SCF desk',
    ].map(first)
    expect(order).not.toContain(-1)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(lines).not.toContain('+ file desk/index.html')
  })

  it('of what was deployed says only what stands, and again', async () => {
    const operator = anOperator(tencent)
    expect(await operator.apply()).toEqual(expect.arrayContaining(['+ function resident (Nodejs18.15)']))
    expect(onlyStanding(await operator.lines())).toEqual([])
    const before = tencent.sent.filter(isWrite).length
    expect(onlyStanding(await operator.apply())).toEqual([])
    expect(tencent.sent.filter(isWrite)).toHaveLength(before)
  })

  it('holds every collection with its indexes, open to nobody', async () => {
    await anOperator(tencent).apply()
    for (const [name, { indexes }] of Object.entries(definition.collections)) {
      const table = tencent.state.tables.get(name)
      expect(table?.indexes.map((index) => index.name)).toEqual(indexes.map((index) => index.name))
      expect(tencent.state.permissions.get(`collection ${name}`)).toMatchObject({ permission: 'ADMINONLY' })
    }
  })
})

describe('a function', () => {
  it('carries the built files without the map, the same bytes each time', async () => {
    await anOperator(tencent).apply()
    const zip = tencent.state.functions.get('resident')?.zip ?? ''
    expect(Object.keys(unzipSync(Buffer.from(zip, 'base64')))).toEqual(['config.json', 'index.js'])
    const other = await startTencent(keys)
    await anOperator(other).apply()
    expect(other.state.functions.get('resident')?.zip).toBe(zip)
    await other.stop()
  })

  it('whose files changed gets its code and the new fingerprint, no other function is touched', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    const before = tencent.sent.length
    writeFileSync(join(operator.root, 'dist/cloudfunctions/clock/index.js'), 'exports.main = () => "later"')
    const [line, ...more] = onlyStanding(await operator.apply())
    expect(line).toMatch(/^~ function clock: code [0-9a-f]{12}$/)
    expect(more).toEqual([])
    expect(tencent.sent.slice(before).filter(isWrite)).toMatchObject([
      { action: 'UpdateFunctionCode', params: { FunctionName: 'clock' } },
      { action: 'UpdateFunctionConfiguration', params: { FunctionName: 'clock' } },
    ])
    expect(tencent.state.functions.get('clock')?.description).toMatch(/^lianxinqiao \d+\.\d+\.\d+ [0-9a-f]{12}$/)
    expect(onlyStanding(await operator.lines())).toEqual([])
  })

  it('keeps what others put into its environment, when one value is given anew', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    Object.assign(tencent.state.functions.get('resident')?.variables ?? {}, { PUT_BY_HAND: 'stays' })
    operator.given.TEMPLATE_STAFF = 'template-t'
    expect(onlyStanding(await operator.apply())).toContain('~ function resident: environment TEMPLATE_STAFF')
    expect(tencent.state.functions.get('resident')?.variables).toMatchObject({
      PUT_BY_HAND: 'stays',
      TEMPLATE_STAFF: 'template-t',
      TZ: 'Asia/Shanghai',
    })
    delete operator.given.TEMPLATE_STAFF
    expect(onlyStanding(await operator.lines())).toEqual([])
  })

  it('that could not be made is taken away and made anew, with what was in its environment', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    const failed = tencent.state.functions.get('desk')
    if (!failed) throw new Error('no desk')
    Object.assign(failed, { status: 'CreateFailed', variables: { ...failed.variables, PUT_BY_HAND: 'stays' } })
    expect(onlyStanding(await operator.apply())).toEqual([
      '~ function desk: its making failed (InternalError), made anew',
    ])
    expect(tencent.state.functions.get('desk')).toMatchObject({
      status: 'Active',
      variables: { PUT_BY_HAND: 'stays' },
    })
  })

  it('whose update failed gets its code again', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    Object.assign(tencent.state.functions.get('clock') ?? {}, { status: 'UpdateFailed' })
    expect(onlyStanding(await operator.apply())).toEqual([expect.stringMatching(/^~ function clock: code /)])
    expect(onlyStanding(await operator.lines())).toEqual([])
  })

  it('has its timers as its config.json says them: another time is made anew', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    tencent.state.functions.get('clock')?.timers.set('by-day', '0 0 12 * * * *')
    tencent.state.functions.get('clock')?.timers.set('forgotten', '0 0 1 * * * *')
    expect(onlyStanding(await operator.apply())).toEqual([
      '~ timer clock.by-day: 0 0 12 * * * * → 0 * 7-21 * * * *',
      '- timer clock.forgotten: 0 0 1 * * * * (stays without --prune)',
    ])
    operator.prune = true
    await operator.apply()
    expect([...(tencent.state.functions.get('clock')?.timers.keys() ?? [])].sort()).toEqual(['by-day', 'by-night'])
  })
})

describe('the secret', () => {
  const secrets = () => [...tencent.state.functions.values()].map(({ variables }) => variables.LIANXINQIAO_SECRET)

  it('is made once and is the same in every door; a door that lacks it gets it', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    expect(new Set(secrets())).toEqual(new Set(['a-new-secret-that-is-long-1']))
    delete tencent.state.functions.get('desk')?.variables.LIANXINQIAO_SECRET
    tencent.state.functions.delete('resident')
    await operator.apply()
    expect(new Set(secrets())).toEqual(new Set(['a-new-secret-that-is-long-1']))
    expect(operator.secretsMade()).toBe(1)
  })

  it('is not made anew for people who are known by the old one', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    tencent.state.functions.clear()
    Object.assign(tencent.state.tables.get('people') ?? {}, { count: 12 })
    await expect(operator.plan()).rejects.toThrow('set it in the environment from where you kept it')
    operator.given.LIANXINQIAO_SECRET = 'a-new-secret-that-is-long-1'
    await operator.apply()
    expect(new Set(secrets())).toEqual(new Set(['a-new-secret-that-is-long-1']))
  })

  it('that is given must be the one that stands, and two that stand are a question for a person', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    operator.given.LIANXINQIAO_SECRET = 'another-secret-of-somebody'
    await expect(operator.plan()).rejects.toThrow('is another than the one the functions have')
    Object.assign(tencent.state.functions.get('desk')?.variables ?? {}, { LIANXINQIAO_SECRET: 'a-second-secret-00001' })
    await expect(operator.plan()).rejects.toThrow('Two functions have different LIANXINQIAO_SECRETs')
  })

  it('and the keys stand in no line', async () => {
    const operator = anOperator(tencent)
    const said = [...(await operator.apply()), ...(await operator.lines())].join('\n')
    for (const hidden of [keys.secretId, keys.secretKey, 'a-new-secret', 'secret-of-wechat', 'template-r'])
      expect(said).not.toContain(hidden)
  })
})

describe('what we no longer name', () => {
  it('is told, and goes only with --prune; a collection never', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    const { tables, functions, files } = tencent.state
    tables.set('oldThings', { count: 3, indexes: [], notReady: 0 })
    tables.get('reports')?.indexes.push({ name: 'older', keys: [{ Name: 'x', Direction: '-1' }], unique: false })
    functions.set('hello', { ...(functions.get('desk') as NonNullable<ReturnType<typeof functions.get>>) })
    files.set('desk/assets/desk-0000.js', Buffer.from('old'))
    const left = ['- index reports.older (x down)', '- function hello', '- file desk/assets/desk-0000.js']
    expect(onlyStanding(await operator.apply())).toEqual(left.map((line) => `${line} (stays without --prune)`))
    operator.prune = true
    expect(onlyStanding(await operator.apply())).toEqual(left)
    expect(onlyStanding(await operator.lines())).toEqual([])
    expect(tables.has('oldThings')).toBe(true)
    expect(functions.has('hello')).toBe(false)
  })

  it('an index of other fields is made anew under its name', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    const [index] = tencent.state.tables.get('mutes')?.indexes ?? []
    if (!index) throw new Error('no index')
    index.keys = [{ Name: 'other', Direction: '1' }]
    expect(onlyStanding(await operator.apply())).toEqual(['~ index mutes.person (person)'])
    expect(onlyStanding(await operator.lines())).toEqual([])
  })
})

describe('the desk', () => {
  it('is left out where none is built', async () => {
    const operator = anOperator(tencent)
    operator.root = join(operator.root, 'nowhere')
    const lines = await operator.lines()
    expect(lines.some((line) => /^. (static|route|file) /.test(line))).toBe(false)
  })

  it('without a domain is a line for a person, and waits', async () => {
    const operator = anOperator(tencent)
    operator.domain = null
    expect(onlyStanding(await operator.apply())).toContain(
      '! the desk has no domain: give one with an ICP filing, --domain desk.… --certificate ID',
    )
    expect(tencent.state.domains.size).toBe(0)
  })

  it('finds its domain by itself the second time', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    operator.domain = null
    expect(onlyStanding(await operator.lines())).toEqual([])
  })

  it('has its files on static hosting, but its page', async () => {
    const operator = anOperator(tencent)
    await operator.apply()
    expect([...tencent.state.files.keys()].sort()).toEqual(['desk/assets/desk-1a2b.js', 'desk/assets/desk-3c4d.css'])
    expect(tencent.state.files.get('desk/assets/desk-1a2b.js')).toEqual(
      readFileSync(join(operator.root, 'dist/desk/assets/desk-1a2b.js')),
    )
  })
})
