import { connect } from '../../cloudfunctions/needs'
import { operatorEnvironment } from '../../config/operator/operator-environment'
import { toOldLines } from '../../config/operator/to-old-lines'
import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

/** The smallest picture there is: one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A night's hour, Shanghai. */
const nightOf = (day: string, hour = '03') => new Date(`${day}T${hour}:05:00+08:00`)
/** That night, once the letters of before have gone out: what something happens to just then goes a minute later. */
const inTheNightOf = async (day: string, hour?: string) => {
  await world.tick()
  world.cloud.time.set(nightOf(day, hour))
  await world.tick()
}
const kept = (reportId: string) => world.shelves.one('reports', reportId)

/** Opened on 12 January 2026 with a name and a phone, closed on that day. */
const closed = () => stages(world).closed(aNamedForm())

/** As an older release left it: nothing says until when it is kept. */
async function unmarked(reportId: string) {
  const { retainedUntil: _, ...old } = await kept(reportId)
  await world.shelves.remove('reports', reportId)
  await world.shelves.add('reports', [old])
}

describe('a name and a phone', () => {
  it('stay for 90 days after the closing, and are gone in the night after', async () => {
    const reportId = await closed()
    await inTheNightOf('2026-04-12')
    expect(await world.shelves.all('contacts')).toHaveLength(1)
    await inTheNightOf('2026-04-13')
    expect(await world.shelves.all('contacts')).toEqual([])
    expect(await kept(reportId)).toMatchObject({
      contactIds: [],
      hasContact: { name: false, phone: false, shared: false },
      text: '楼道灯不亮三天了',
    })
    expect(await world.as(first).revealContact({ reportId, reason: 'ask' })).toMatchObject({ ok: false })
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({ state: 'closed' })
  })

  it('that were shared with a household alone go as well', async () => {
    const reportId = await stages(world).askedToMeet()
    granted(await world.as(wang).shareContact({ reportId, name: '王淑芬', phone: '13900000001' }))
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    granted(await world.as(wang).answerCallback({ reportId, solved: 'yes' }))
    await inTheNightOf('2026-04-13')
    expect(await world.shelves.all('contacts')).toEqual([])
    expect(await kept(reportId)).toMatchObject({ contactIds: [], sharedContact: null })
  })

  it('stay while the report is open, however old it is', async () => {
    const open = await stages(world).accepted(aNamedForm())
    await inTheNightOf('2029-01-12')
    expect(await world.shelves.all('contacts')).toHaveLength(1)
    expect(await kept(open)).toMatchObject({ text: '楼道灯不亮三天了' })
  })

  it('stay with a report that was reopened, and go 90 days after its second closing', async () => {
    const reportId = await closed()
    world.later(10)
    granted(await world.as(wang).reopenReport({ reportId }))
    granted(await world.as(chen).assignReport({ reportId, to: { kind: 'household', householdId: 'household-1' } }))
    granted(await world.as(first).acceptReport({ reportId }))
    granted(await world.as(first).resolveReport({ reportId, text: '又换了一只', photos: [] }))
    granted(await world.as(wang).answerCallback({ reportId, solved: 'yes' }))
    await inTheNightOf('2026-04-13')
    expect(await world.shelves.all('contacts')).toHaveLength(1)
    await inTheNightOf('2026-04-23')
    expect(await world.shelves.all('contacts')).toEqual([])
  })

  it('are looked for at three in the night alone', async () => {
    await closed()
    await inTheNightOf('2026-04-13', '02')
    await inTheNightOf('2026-04-13', '04')
    expect(await world.shelves.all('contacts')).toHaveLength(1)
  })
})

describe('the words of a report', () => {
  const counted = ['number', 'category', 'buildingId', 'state', 'at', 'endedAt', 'solvedAt', 'handTo', 'communityId']

  it('and its person go 24 months after the last event; what is counted stays', async () => {
    const reportId = await closed()
    const before = await kept(reportId)
    const days = (before.history as { event: string; at: Date }[]).map(({ event, at }) => [event, at])
    await inTheNightOf('2028-01-12')
    expect(await kept(reportId)).toMatchObject({ text: '楼道灯不亮三天了', contactIds: [] })

    await inTheNightOf('2028-01-13')
    const after = await kept(reportId)
    for (const field of counted) expect(after[field]).toEqual(before[field])
    expect((after.history as { event: string; at: Date }[]).map(({ event, at }) => [event, at])).toEqual(days)
    expect(after).toMatchObject({ text: '', residentId: null, photos: [], sounds: [], unit: null, retainedUntil: null })
    const everything = JSON.stringify(after)
    for (const word of ['楼道灯', '灯换好了', '王淑芬', '13900000001']) expect(everything).not.toContain(word)
    expect(everything).not.toContain(before.residentId as string)
    expect(await world.as(wang).getMyReport({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await world.as(chen).getReportAsWorker({ reportId }))).toMatchObject({ state: 'closed', text: '' })
  })

  it('keep the building where they named a unit', async () => {
    const reportId = await stages(world).withWorker({ buildingId: 'building-2', unit: '1单元' })
    expect(await kept(reportId)).toMatchObject({ unit: '1单元', place: '海棠苑2号楼1单元' })
    granted(await world.as(chen).resolveReportAsWorker({ reportId, text: '换了一只', photos: [] }))
    await inTheNightOf('2028-01-13')
    expect(await kept(reportId)).toMatchObject({ unit: null, place: '海棠苑2号楼' })
  })

  it('go with the photos in it', async () => {
    const formId = world.press()
    const { folder } = granted(await world.as(wang).getPhotoFolder({ formId }))
    const sent = await fetch(`${world.cloud.url}/files/${folder}/lamp.png`, {
      method: 'POST',
      headers: { 'x-wx-openid': wang.openId, 'content-type': 'image/png' },
      body: picture,
    })
    const { fileID } = (await sent.json()) as { fileID: string }
    await stages(world).closed({ formId, photos: [fileID] })
    expect(await world.shelves.hasFile(fileID)).toBe(true)
    await inTheNightOf('2028-01-13')
    expect(await world.shelves.hasFile(fileID)).toBe(false)
  })

  it('go once: the next night changes nothing', async () => {
    const reportId = await closed()
    await inTheNightOf('2028-01-13')
    await inTheNightOf('2028-01-14')
    const after = await kept(reportId)
    await inTheNightOf('2028-01-15')
    expect(await kept(reportId)).toEqual(after)
  })

  it('of a report that was said to be done and never answered go too', async () => {
    const reportId = await stages(world).resolved()
    await inTheNightOf('2028-01-13')
    expect(await kept(reportId)).toMatchObject({ state: 'resolved', text: '', residentId: null })
  })
})

describe('what an older release closed', () => {
  it('goes like any other: its contacts after 90 days, its words after 24 months', async () => {
    const reportId = await closed()
    await unmarked(reportId)
    await inTheNightOf('2026-04-13')
    expect(await world.shelves.all('contacts')).toEqual([])
    expect(await kept(reportId)).toMatchObject({ contactIds: [], text: '楼道灯不亮三天了' })
    await inTheNightOf('2028-01-13')
    expect(await kept(reportId)).toMatchObject({ text: '', residentId: null })
  })

  it('is found in the first night, and waits for its day from then on', async () => {
    const reportId = await closed()
    await unmarked(reportId)
    await inTheNightOf('2026-01-14')
    expect(await kept(reportId)).toMatchObject({ retainedUntil: expect.any(Date) as Date })
    expect(await world.shelves.all('contacts')).toHaveLength(1)
  })

  it('that is still open is left alone', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    await unmarked(reportId)
    await inTheNightOf('2029-01-12')
    expect(await kept(reportId)).toMatchObject({ text: '楼道灯不亮三天了' })
  })
})

describe('the staff log', () => {
  it('keeps a command for three years', async () => {
    await stages(world).accepted()
    await inTheNightOf('2029-01-12')
    expect(await world.shelves.all('staffLog')).toHaveLength(1)
    await inTheNightOf('2029-01-13')
    expect(await world.shelves.all('staffLog')).toEqual([])
  })
})

describe('a night', () => {
  it('counts what went, and says no more of it', async () => {
    await closed()
    await world.tick()
    world.cloud.time.set(nightOf('2026-04-13'))
    const reply = (await world.cloud.runTimer('clock')) as { data: { retention: object } }
    expect(reply.data.retention).toEqual({ contacts: 1, reports: 0, files: 0, staffLog: 0 })
  })
})

describe('an operator', () => {
  it('reads beforehand what would go on a day, and nothing goes by it', async () => {
    const reportId = await closed()
    const { number } = await kept(reportId)
    Object.assign(process.env, operatorEnvironment({ port: new URL(world.cloud.url).port }))
    const linesOn = async (day: string) => {
      const lines: string[] = []
      for await (const line of toOldLines(connect(), nightOf(day))) lines.push(line)
      return lines
    }
    expect(await linesOn('2026-04-12')).toEqual(['0 contacts, 0 reports with 0 files, 0 lines of the staff log'])
    expect(await linesOn('2026-04-13')).toEqual([
      `- ${String(number)} its contacts`,
      '1 contacts, 0 reports with 0 files, 0 lines of the staff log',
    ])
    await inTheNightOf('2026-04-13')
    expect(await linesOn('2028-01-13')).toEqual([
      `- ${String(number)} its words and 0 files`,
      '0 contacts, 1 reports with 0 files, 0 lines of the staff log',
    ])
    expect(await kept(reportId)).toMatchObject({ text: '楼道灯不亮三天了' })
  })

  it('reads there too what an older release left without a day', async () => {
    const reportId = await closed()
    const { number } = await kept(reportId)
    await unmarked(reportId)
    Object.assign(process.env, operatorEnvironment({ port: new URL(world.cloud.url).port }))
    const lines: string[] = []
    for await (const line of toOldLines(connect(), nightOf('2026-04-13'))) lines.push(line)
    expect(lines[0]).toBe(`- ${String(number)} its contacts`)
    expect(await kept(reportId)).not.toHaveProperty('retainedUntil')
  })

  it('is told which key is missing, before anything is asked', () => {
    expect(() => operatorEnvironment({ env: 'street-1a2b' }, {})).toThrow('TENCENTCLOUD_SECRETID is not set')
    expect(
      operatorEnvironment({ env: 'street-1a2b' }, { TENCENTCLOUD_SECRETID: 'id', TENCENTCLOUD_SECRETKEY: 'key' }),
    ).toMatchObject({
      SCF_NAMESPACE: 'street-1a2b',
      TCB_CONTEXT_CNFG: '{"URL":"https://street-1a2b.ap-shanghai.tcb-api.tencentcloudapi.com/admin"}',
    })
  })
})
