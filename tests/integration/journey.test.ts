import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { aNamedForm, aReportForm } from '../support/builders/a-report-form'
import { stages } from '../support/world/report-stages'

const { wang, first, second, third, chen, lin, grid, zhou } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const toHousehold = (householdId: string) => ({ kind: 'household', householdId }) as const
const acts = async (reportId: string) =>
  granted(await world.as(wang).getMyReport({ reportId })).timeline.map(({ event }) => event)

describe('a report', () => {
  it('travels from the placard to the household and back to the resident, who decides', async () => {
    const { reportId, ...receipt } = granted(
      await world.as(wang).submitReport(aReportForm({ placard: 'household-1', unit: '1单元', spot: '三楼' })),
    )
    expect(receipt).toMatchObject({
      assignee: { kind: 'household', name: '1号楼党员中心户' },
      promisedOn: '2026-01-15',
      handTo: 'household',
      elsewhere: false,
    })
    const today = granted(await world.as(first).getToday({}))
    expect(today.toAccept).toMatchObject({ total: 1, rows: [{ reportId, place: '海棠苑1号楼1单元' }] })

    granted(await world.as(first).acceptReport({ reportId }))
    granted(await world.as(first).askResident({ reportId, text: '几点开始的？' }))
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({
      question: { text: '几点开始的？', meet: false, by: '1号楼党员中心户' },
      allowedActions: ['answer', 'add', 'withdraw'],
    })
    granted(await world.as(wang).answerQuestion({ reportId, text: '前天晚上' }))
    granted(await world.as(first).tellProperty({ reportId }))
    granted(await world.as(first).resolveReport({ reportId, text: '换了灯泡', photos: [] }))
    granted(await world.as(wang).answerCallback({ reportId, contacted: true, solved: 'yes', satisfied: 'yes' }))
    granted(await world.as(wang).sayThanks({ reportId }))

    expect(granted(await world.as(first).getReportAsHousehold({ reportId }))).toMatchObject({
      state: 'closed',
      thanked: true,
    })
    expect(await acts(reportId)).toEqual([
      ...['submitted', 'routed', 'accepted', 'asked', 'answered', 'property', 'resolved', 'called-back', 'thanked'],
    ])
    expect(granted(await world.as(wang).openPlacard({ by: 'none' })).known).toBe(false)
  })

  it('goes to the community’s desk when it is not solved, and a second time to the street', async () => {
    const reportId = await stages(world).resolved()
    granted(await world.as(wang).answerCallback({ reportId, contacted: true, solved: 'partly', text: '三楼还是黑的' }))
    expect(granted(await world.as(chen).listQueue({ queue: 'reopened' }))).toMatchObject({ total: 1 })
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })

    granted(await world.as(chen).assignReport({ reportId, to: toHousehold('household-2') }))
    granted(await world.as(second).resolveReport({ reportId, text: '又换了一次', photos: [] }))
    granted(await world.as(wang).reopenReport({ reportId }))

    expect(granted(await world.as(chen).listQueue({ queue: 'reopened' })).total).toBe(0)
    expect(granted(await world.as(lin).listQueue({ queue: 'reopened' }))).toMatchObject({
      total: 1,
      rows: [{ reportId }],
    })
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).allowedActions).not.toContain('assign')
    expect(await world.as(chen).assignReport({ reportId, to: { kind: 'self' } })).toMatchObject({ refusal: 'NOT_NOW' })
    granted(await world.as(lin).assignReport({ reportId, to: { kind: 'self' } }))
    expect(granted(await world.as(wang).getMyReport({ reportId })).assignee).toEqual({
      kind: 'street',
      name: '海云街道',
    })
  })

  it('stays with the community for good after a second return', async () => {
    const reportId = await stages(world).returned()
    granted(await world.as(chen).assignReport({ reportId, to: toHousehold('household-2') }))
    granted(await world.as(second).returnReport({ reportId, reason: 'not-my-buildings' }))
    expect(await world.as(chen).assignReport({ reportId, to: toHousehold('household-3') })).toMatchObject({
      refusal: 'STAYS_WITH_COMMUNITY',
    })
    granted(await world.as(chen).assignReport({ reportId, to: { kind: 'self' } }))
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(chen).resolveReportAsWorker({ reportId, text: '社区请人修好了', photos: [] }))
  })

  it('that nobody looks after stands on the desk, is promised, and is assigned', async () => {
    const reportId = await stages(world).unrouted()
    expect(granted(await world.as(wang).getMyReport({ reportId }))).toMatchObject({ assignee: { kind: 'nobody' } })
    expect(granted(await world.as(chen).getOverview({})).counts.unrouted).toBe(1)
    granted(await world.as(chen).assignReport({ reportId, to: toHousehold('household-3') }))
    expect(granted(await world.as(third).getToday({})).toAccept.total).toBe(1)
    expect(granted(await world.as(third).getReportAsHousehold({ reportId })).route.code).toBe('assigned')
  })

  it('tells the resident when the scanned placard looks after another building', async () => {
    const form = aReportForm({ buildingId: 'building-2', unit: '1单元', placard: 'household-1' })
    expect(granted(await world.as(wang).submitReport(form))).toMatchObject({
      assignee: { name: '2号楼党员中心户' },
      elsewhere: true,
      ofUnit: true,
    })
    const other = aReportForm({ buildingId: 'building-1', unit: '1单元', placard: 'household-2' })
    expect(granted(await world.as(wang).submitReport(other))).toMatchObject({ elsewhere: true, ofUnit: false })
  })

  it('is declined with a reason and a place to go', async () => {
    const reportId = await stages(world).unrouted()
    granted(await world.as(chen).declineReport({ reportId, reason: 'other-office', goTo: '请打12345转城管' }))
    expect(granted(await world.as(wang).getMyReport({ reportId })).timeline.at(-1)).toMatchObject({
      event: 'declined',
      reason: 'other-office',
      text: '请打12345转城管',
    })
  })

  it('taken back by the resident is gone from every list', async () => {
    const reportId = await stages(world).submitted()
    granted(await world.as(wang).withdrawReport({ reportId }))
    expect(granted(await world.as(first).getToday({})).toAccept.total).toBe(0)
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('about somebody in need is hidden from its resident’s lists when taken back, and goes on', async () => {
    const reportId = await stages(world).submitted({ category: 'care' })
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(chen).askResidentAsWorker({ reportId, text: '是哪一户？' }))
    granted(await world.as(wang).withdrawReport({ reportId }))
    expect(granted(await world.as(wang).listMyReports({})).rows).toEqual([])
    expect(await world.as(wang).getMyReport({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).allowedActions).not.toContain('ask')
    world.later(9)
    await world.tick()
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).state).toBe('accepted')
  })
})

describe('the resident’s identity', () => {
  it('is shown to the household by name after it took the report, by phone after a reason, and every look is on record', async () => {
    const reportId = await stages(world).submitted(aNamedForm())
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).neighbour).toEqual({
      name: null,
      phone: null,
      shared: false,
    })
    granted(await world.as(first).acceptReport({ reportId }))
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).neighbour).toMatchObject({
      name: '王淑芬',
      phone: '139****0001',
    })
    expect(granted(await world.as(first).revealContact({ reportId, reason: '约个时间上门' }))).toEqual({
      name: '王淑芬',
      phone: '13900000001',
    })
    expect(granted(await world.as(wang).getMyReport({ reportId })).footprints).toEqual([
      { at: expect.any(String), by: '1号楼党员中心户', reason: '约个时间上门' },
    ])
  })

  it('kept for the community is not there for the household, and is for a worker with a reason', async () => {
    const reportId = await stages(world).accepted({ contact: { name: '王淑芬', phone: '13900000001' } })
    const seen = granted(await world.as(first).getReportAsHousehold({ reportId }))
    expect([seen.neighbour.name, seen.allowedActions.includes('reveal')]).toEqual([null, false])
    expect(await world.as(first).revealContact({ reportId, reason: '约个时间上门' })).toMatchObject({
      refusal: 'NO_CONTACT',
    })
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).hasContact).toEqual({
      name: true,
      phone: true,
    })
    expect(granted(await world.as(chen).revealContactAsWorker({ reportId, reason: '电话问清楚' })).name).toBe('王淑芬')
    expect(granted(await world.as(wang).getMyReport({ reportId })).footprints).toMatchObject([
      { by: '海棠社区工作人员', reason: '电话问清楚' },
    ])
  })

  it('is asked of nobody who gives none', async () => {
    const contact = { name: '王淑芬' }
    expect(await world.as(wang).submitReport(aReportForm({ identity: 'anonymous', contact }))).toMatchObject({
      refusal: 'INPUT_INVALID',
    })
    const reportId = await stages(world).accepted({ identity: 'anonymous' })
    expect(await world.as(chen).revealContactAsWorker({ reportId, reason: '电话问清楚' })).toMatchObject({
      refusal: 'NO_CONTACT',
    })
  })

  it('is shared for a meeting in one tap, for this report only', async () => {
    const other = await stages(world).accepted()
    const reportId = await stages(world).askedToMeet({ identity: 'anonymous' })
    expect(granted(await world.as(wang).getMyReport({ reportId })).question).toMatchObject({ meet: true })
    granted(await world.as(wang).shareContact({ reportId, name: '王姨', phone: '13900000001' }))
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).neighbour).toEqual({
      name: '王姨',
      phone: '139****0001',
      shared: true,
    })
    expect(granted(await world.as(first).getReportAsHousehold({ reportId: other })).neighbour.name).toBeNull()
  })

  it('shared with one household is shown to no other, and to no worker', async () => {
    const reportId = await stages(world).askedToMeet({ identity: 'anonymous' })
    granted(await world.as(wang).shareContact({ reportId, name: '王姨', phone: '13900000001' }))
    const reason = '约个时间上门'
    expect(await world.as(chen).revealContactAsWorker({ reportId, reason })).toMatchObject({ refusal: 'NO_CONTACT' })
    granted(await world.as(first).returnReport({ reportId, reason: 'other' }))
    granted(await world.as(chen).assignReport({ reportId, to: { kind: 'household', householdId: 'household-4' } }))
    granted(await world.as(people.fourth).acceptReport({ reportId }))
    expect(granted(await world.as(people.fourth).getReportAsHousehold({ reportId }))).toMatchObject({
      neighbour: { name: null, phone: null, shared: false },
      allowedActions: expect.arrayContaining(['ask-to-meet']),
    })
    expect(await world.as(people.fourth).revealContact({ reportId, reason })).toMatchObject({ refusal: 'NO_CONTACT' })
    expect(granted(await world.as(wang).getMyReport({ reportId })).hasContact.shared).toBe(false)
  })

  it('does not show to the one of two households that did not take the report', async () => {
    const reportId = await stages(world).submitted(aNamedForm({ buildingId: 'building-3' }))
    const assignee = async () => granted(await world.as(wang).getMyReport({ reportId })).assignee
    expect(await assignee()).toMatchObject({ several: true })
    granted(await world.as(second).resolveReport({ reportId, text: '换了灯泡', photos: [] }))
    expect(await assignee()).toEqual({ kind: 'household', name: '2号楼党员中心户' })
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await world.as(first).listHouseholdReports({ list: 'done' })).total).toBe(0)
  })

  it('is in no list, whoever asks', async () => {
    await stages(world).accepted(aNamedForm())
    const lists = [
      await world.as(first).getToday({}),
      await world.as(chen).listQueue({ queue: 'overdue' }),
      await world.as(lin).listQueue({ queue: 'ours' }),
    ]
    expect(JSON.stringify(lists)).not.toMatch(/王淑芬|13900000001|o-wang/)
  })

  it('is not given away by the reason why a household’s own anonymous report went to the community', async () => {
    const own = at('resident', first)
    const reportId = await stages(world).submitted({ identity: 'anonymous' }, own)
    const seen = granted(await world.as(chen).getReportAsWorker({ reportId }))
    expect([seen.route.code, seen.handTo]).toEqual(['handed-to-community', 'community'])
    const open = await stages(world).submitted({ identity: 'confidential' }, own)
    expect(granted(await world.as(chen).getReportAsWorker({ reportId: open })).route.code).toBe('own-household')
  })
})

describe('a card of the household’s day', () => {
  const inHand = async () => {
    const { dueSoon, inHand, waiting } = granted(await world.as(first).getToday({}))
    return [...dueSoon.rows, ...inHand.rows, ...waiting.rows].map(({ answered }) => answered)
  }

  it('says that the neighbour spoke, by an answer or an addition, until something is done about it', async () => {
    const reportId = await stages(world).asked()
    expect(await inHand()).toEqual([false])
    granted(await world.as(wang).answerQuestion({ reportId, text: '三层的' }))
    expect(await inHand()).toEqual([true])
    granted(await world.as(wang).addHotlineNumber({ reportId, hotline: 'QD20260109' }))
    expect(await inHand()).toEqual([true])
    granted(await world.as(first).tellProperty({ reportId }))
    expect(await inHand()).toEqual([false])
    granted(await world.as(wang).addToReport({ reportId, text: '四层的也不亮', photos: [] }))
    expect(await inHand()).toEqual([true])
  })
})

describe('a neighbour', () => {
  it('is written down for, with a paper receipt, and nobody can answer in their place', async () => {
    const paperReceipt = granted(
      await world.as(first).fileForNeighbour({
        buildingId: 'building-1',
        text: '三楼老人说扶手松了',
        category: 'fixtures',
        consent: 'agreed',
        contact: { name: '赵奶奶', phone: '13900000009' },
      }),
    )
    expect(paperReceipt).toMatchObject({
      number: expect.stringMatching(/^0112-\d{6}$/),
      queryCode: expect.stringMatching(/^\w{10}$/),
    })
    granted(await world.as(first).acceptReport({ reportId: paperReceipt.reportId }))
    const seen = granted(await world.as(first).getReportAsHousehold({ reportId: paperReceipt.reportId }))
    expect([seen.forNeighbour, seen.neighbour.name, seen.allowedActions]).toEqual([
      true,
      null,
      ['tell-property', 'resolve', 'return', 'open-meeting', 'renew-paper-receipt'],
    ])
    expect(
      granted(await world.as(chen).revealContactAsWorker({ reportId: paperReceipt.reportId, reason: '约时间修' })).name,
    ).toBe('赵奶奶')
  })

  it('is written down for by a worker only within their estates', async () => {
    const form = { text: '三楼老人说扶手松了', category: 'fixtures', consent: 'nameless' } as const
    expect(await world.as(grid).fileForNeighbourAsWorker({ ...form, buildingId: 'building-1' })).toMatchObject({
      refusal: 'BUILDING_GONE',
    })
    granted(await world.as(grid).fileForNeighbourAsWorker({ ...form, buildingId: 'building-5' }))
  })
})

describe('a worker’s scope', () => {
  it('is the community, some of its estates, or the street', async () => {
    await stages(world).submitted()
    const inFifth = await stages(world).submitted({ buildingId: 'building-5' })
    world.later(5)
    const overdue = async (by: Person<'worker'>) => granted(await world.as(by).listQueue({ queue: 'overdue' })).total
    expect([await overdue(chen), await overdue(grid), await overdue(lin), await overdue(zhou)]).toEqual([2, 1, 2, 0])
    expect(granted(await world.as(grid).getReportAsWorker({ reportId: inFifth })).reportId).toBe(inFifth)
  })

  it('does not hold what went handTo to the street', async () => {
    const reportId = await stages(world).submitted({ handTo: 'street' })
    expect(await world.as(chen).getReportAsWorker({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    world.later(9)
    expect(granted(await world.as(chen).getOverview({})).counts).toMatchObject({ overdue: 0, ours: 0 })
    granted(await world.as(lin).acceptReportAsWorker({ reportId }))
    granted(await world.as(lin).resolveReportAsWorker({ reportId, text: '街道办好了', photos: [] }))
    expect(granted(await world.as(chen).getOverview({})).counts.callbacks).toBe(0)
  })
})
