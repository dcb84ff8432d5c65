import { granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const lamp = '昨天下午请物业换了灯泡，现在亮了'
const told = { text: lamp, photos: [], doneOn: '2026-01-11', how: 'property' as const }

const openedBy = async (reportId: string) => ({
  wang: granted(await world.as(wang).getMyReport({ reportId })),
  first: granted(await world.as(first).getReportAsHousehold({ reportId })),
  chen: granted(await world.as(chen).getReportAsWorker({ reportId })),
})

describe('when and how something was done', () => {
  it('is read by the household and the worker; its resident reads the sentence alone', async () => {
    const reportId = await stages(world).accepted()
    granted(await world.as(first).resolveReport({ reportId, ...told }))
    const opened = await openedBy(reportId)
    const line = { event: 'resolved', text: lamp, doneOn: '2026-01-11', how: 'property' }
    expect(opened.first.timeline.at(-1)).toMatchObject(line)
    expect(opened.chen.timeline.at(-1)).toMatchObject(line)
    expect(opened.wang.timeline.at(-1)).toMatchObject({ event: 'resolved', text: lamp })
    expect(JSON.stringify(opened.wang)).not.toMatch(/doneOn|"how"/)
    const exported = granted(await world.as(wang).exportMyReports({}))
    expect(JSON.stringify(exported)).toContain(lamp)
    expect(JSON.stringify(exported)).not.toMatch(/doneOn|"how"/)
  })

  it('is taken from a worker as well', async () => {
    const reportId = await stages(world).withWorker()
    granted(await world.as(chen).resolveReportAsWorker({ reportId, ...told, how: 'rules' }))
    const { timeline } = granted(await world.as(chen).getReportAsWorker({ reportId }))
    expect(timeline.at(-1)).toMatchObject({ doneOn: '2026-01-11', how: 'rules' })
  })

  it('need not be said: one of them is enough, and so is none', async () => {
    const one = await stages(world).accepted()
    granted(await world.as(first).resolveReport({ reportId: one, text: lamp, photos: [], how: 'self' }))
    const none = await stages(world).accepted()
    granted(await world.as(first).resolveReport({ reportId: none, text: lamp, photos: [] }))
    const lastOf = async (reportId: string) => (await openedBy(reportId)).first.timeline.at(-1)
    expect(await lastOf(one)).toMatchObject({ how: 'self' })
    expect(await lastOf(one)).not.toHaveProperty('doneOn')
    expect(await lastOf(none)).not.toHaveProperty('how')
    const kept = (await world.shelves.one('reports', none)).history as object[]
    expect(kept.at(-1)).not.toHaveProperty('doneOn')
  })

  it('is never of a day to come, by the calendar in Shanghai', async () => {
    const reportId = await stages(world).accepted()
    const resolves = (doneOn: string) => world.as(first).resolveReport({ reportId, ...told, doneOn })
    world.cloud.time.set(new Date('2026-01-12T23:59:00+08:00'))
    expect(await resolves('2026-01-13')).toMatchObject({ refusal: 'DAY_OUT_OF_RANGE' })
    expect((await openedBy(reportId)).first.state).toBe('accepted')
    world.cloud.time.set(new Date('2026-01-13T00:00:00+08:00'))
    granted(await resolves('2026-01-13'))
  })

  it('is of a day within the last year', async () => {
    const reportId = await stages(world).accepted()
    const resolves = (doneOn: string) => world.as(first).resolveReport({ reportId, ...told, doneOn })
    expect(await resolves('2025-01-11')).toMatchObject({ refusal: 'DAY_OUT_OF_RANGE' })
    granted(await resolves('2025-01-12'))
  })

  it('is a day that there is, and a way that is known', async () => {
    const reportId = await stages(world).accepted()
    for (const wrong of [{ doneOn: '2025-02-30' }, { doneOn: '昨天' }, { how: 'magic' }, { how: null }]) {
      const input = { reportId, commandId: world.press(), ...told, ...wrong }
      expect(await world.knock(first, 'resolveReport', input)).toMatchObject({ refusal: 'INPUT_INVALID' })
    }
  })

  it('pressed twice at once is written once, as it was first said', async () => {
    const reportId = await stages(world).accepted()
    const press = { reportId, commandId: world.press(), ...told }
    const answers = await Promise.all([press, press].map((input) => world.knock(first, 'resolveReport', input)))
    expect(answers[0]).toMatchObject({ ok: true, data: { state: 'resolved' } })
    expect(answers[1]).toMatchObject({ ok: true, data: { state: 'resolved' } })
    const { timeline } = (await openedBy(reportId)).first
    expect(timeline.filter(({ event }) => event === 'resolved')).toMatchObject([{ doneOn: '2026-01-11' }])
    const again = { ...press, doneOn: '2026-01-10' }
    expect(await world.knock(first, 'resolveReport', again)).toMatchObject({ ok: true })
    expect((await openedBy(reportId)).first.timeline.at(-1)).toMatchObject({ doneOn: '2026-01-11' })
  })

  it('is nobody else’s to say: a report that is with another household is not there', async () => {
    const reportId = await stages(world).accepted()
    const strange = await world.as(people.second).resolveReport({ reportId, ...told })
    expect(strange).toMatchObject({ ok: false, refusal: 'NOT_FOUND' })
  })
})
