import { granted, openWorld, people, type Person, type World } from '../support/world'
import { aNamedForm } from '../support/builders/a-report-form'
import { allCases, titled } from '../support/cases/all-cases'
import { untilAnswered } from '../support/world/bad-day'
import { aPlan, benches } from '../support/world/meeting-stages'
import { minutesLater } from '../support/world/minutes-later'
import { stages } from '../support/world/report-stages'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterEach(() => world.cloud.faults.clear())
afterAll(() => world.close())

const pressUntilAnswered = (by: Person, procedure: string, input: object) =>
  untilAnswered(world.knock)(by, procedure, input)

/** One answer of the database in ten never arrives, though what was asked is done. */
const losing = () => world.cloud.faults.set([{ kind: 'drop', rate: 0.1, action: 'database.*' }])

describe('while answers of the database are lost', () => {
  it('a report goes its whole way, every turn once', async () => {
    losing()
    const press = (by: Person, procedure: string, input: object) =>
      pressUntilAnswered(by, procedure, { commandId: world.press(), ...input })
    const form = { ...aNamedForm(), formId: world.press() }
    const { reportId } = granted(await pressUntilAnswered(wang, 'submitReport', form)) as { reportId: string }
    granted(await press(first, 'acceptReport', { reportId }))
    granted(await press(first, 'askResident', { reportId, text: '哪一层？' }))
    granted(await press(wang, 'answerQuestion', { reportId, text: '三层' }))
    granted(await press(first, 'revealContact', { reportId, reason: '约个时间上门' }))
    granted(await press(first, 'resolveReport', { reportId, text: '换了灯泡', photos: [] }))
    granted(await press(wang, 'answerCallback', { reportId, contacted: true, solved: 'no' }))
    granted(await press(chen, 'assignReport', { reportId, to: { kind: 'self' } }))
    world.cloud.faults.clear()

    const report = granted(await world.as(wang).getMyReport({ reportId }))
    expect(report.timeline.map(({ event }) => event)).toEqual([
      ...['submitted', 'routed', 'accepted', 'asked', 'answered', 'resolved', 'reopened', 'assigned'],
    ])
    expect(report.footprints).toHaveLength(1)
    expect(await world.shelves.all('reports')).toHaveLength(1)
    expect(await world.shelves.all('contacts')).toHaveLength(1)
  })

  it('a letter is sent at most once', async () => {
    await stages(world).accepted()
    losing()
    for (let ticked = 0; ticked < 12; ticked++) {
      await world.tick().catch(() => undefined)
      world.later(0, 0.1)
    }
    const heard = world.letters().map(({ to, what }) => `${to} ${what}`)
    expect(heard).toEqual([...new Set(heard)])
  })
})

const commands = allCases.filter(({ procedure }) => procedure.kind === 'command')

describe.each(titled(commands))('%s', (_, { name, works }) => {
  it('whose answer is lost at the write is found done by the next press, once', async () => {
    const { by, input } = await works(world)
    world.cloud.faults.set([
      { kind: 'drop', rate: 1, action: 'database.insertDocument' },
      { kind: 'drop', rate: 1, action: 'database.modifyDocument' },
      { kind: 'drop', rate: 1, action: 'database.removeDocument' },
    ])
    expect(await world.knock(by, name, input)).toMatchObject({ ok: false, refusal: 'BROKEN' })
    world.cloud.faults.clear()
    expect(await pressUntilAnswered(by, name, input)).toMatchObject({ ok: true })
    const before = await world.shelves.everythingButCounts()
    expect(await pressUntilAnswered(by, name, input)).toMatchObject({ ok: true })
    expect(await world.shelves.everythingButCounts()).toEqual(before)
    const presses = (await world.shelves.all('reports')).flatMap(({ history }) =>
      (history as { event: string; command: string }[]).map(({ event, command }) => `${event} ${command}`),
    )
    expect(presses).toEqual([...new Set(presses)])
  })
})

describe('my data', () => {
  it('can be deleted after a deletion that broke half-way', async () => {
    await stages(world).submitted(aNamedForm())
    world.cloud.faults.set([{ kind: 'status', rate: 1, action: 'database.modifyDocument' }])
    expect(await world.knock(wang, 'deleteMyData', { commandId: world.press() })).toMatchObject({ refusal: 'BROKEN' })
    world.cloud.faults.clear()
    granted(await world.as(wang).deleteMyData({}))
    await minutesLater(world)
    expect(JSON.stringify(await world.shelves.everythingButCounts())).not.toMatch(/o-wang|王淑芬/)
  })
})

describe('while many write to one report', () => {
  it('nothing of what they say is lost, and nothing is said twice', async () => {
    const reportId = await stages(world).accepted()
    const presses = ['二楼也不亮', '三楼也不亮', '四楼也不亮', '五楼也不亮', '六楼也不亮'].map((text) => ({
      ...{ reportId, text, photos: [], commandId: world.press() },
    }))
    await Promise.all([...presses, ...presses].map(async (press) => granted(await world.as(wang).addToReport(press))))
    const { timeline } = granted(await world.as(wang).getMyReport({ reportId }))
    const said = timeline.filter(({ event }) => event === 'added').map(({ text }) => text)
    expect(said.sort()).toEqual(presses.map(({ text }) => text).sort())
  })
})

describe('a deletion that breaks off, wherever it does', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'and is pressed again leaves nothing that was said on a bench: time %d',
    async () => {
      const reportId = await stages(world).accepted({ text: '我家水管漏水' })
      const meetingId = await benches(world).opened(reportId)
      const topics = ['我家水管漏水', '楼下停车的事']
      granted(await world.as(first).planMeeting({ meetingId, ...aPlan({ topics }) }))

      world.cloud.faults.set([{ kind: 'status', rate: 0.5, action: 'database.modifyDocument' }])
      const deletion = { commandId: world.press() }
      await untilAnswered(world.knock)(people.wang, 'deleteMyData', deletion)
      world.cloud.faults.clear()
      expect(JSON.stringify(await world.shelves.everythingButCounts())).not.toContain('水管')
    },
  )
})
