import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../config/root'
import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const lastLog = () => world.cloud.calls().at(-1)?.log ?? ''

describe('each answer of a door leaves one line', () => {
  it('with the release, the request, the procedure, the time it took and how often the SDK was asked', async () => {
    granted(await world.as(wang).submitReport(aNamedForm()))
    const lines = lastLog().trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      release: version,
      requestId: world.cloud.calls().at(-1)?.requestId,
      procedure: 'submitReport',
      ms: expect.any(Number),
      calls: world.cost().calls,
    })
  })

  it('with the refusal, where there is one', async () => {
    await world.as(wang).getMyReport({ reportId: '0'.repeat(32) })
    expect(JSON.parse(lastLog())).toMatchObject({ procedure: 'getMyReport', refusal: 'NOT_FOUND' })
  })

  it('and with nothing that a caller made up', async () => {
    await world.knock(wang, '王淑芬13900000001', { text: '楼道灯' })
    expect(JSON.parse(lastLog())).toMatchObject({ procedure: null, refusal: 'INPUT_INVALID' })
    await world.knock(wang, 'constructor', {})
    expect(JSON.parse(lastLog())).toMatchObject({ procedure: null })
  })

  it('also of the clock, where nothing is due', async () => {
    await world.tick()
    const lines = lastLog().trim().split('\n')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      release: version,
      procedure: 'Timer',
      ms: expect.any(Number) as number,
    })
  })

  it('and no word, name, phone or openid of a whole life', async () => {
    const before = world.cloud.calls().at(-1)
    const reportId = await stages(world).closed(aNamedForm())
    granted(await world.as(chen).getReportAsWorker({ reportId }))
    await world.as(first).revealContact({ reportId, reason: 'ask' })
    await world.tick()
    const calls = world.cloud.calls()
    const logs = calls
      .slice(calls.findIndex(({ requestId }) => requestId === before?.requestId) + 1)
      .map(({ log }) => log)
      .join('\n')
    expect(logs).toContain('"procedure":"submitReport"')
    const hidden = ['楼道灯', '灯换好了', '王淑芬', '13900000001', wang.openId, first.openId, chen.openId]
    for (const word of hidden) expect(logs).not.toContain(word)
  })
})
