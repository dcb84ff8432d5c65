import { aNeighbourForm } from '../support/builders/a-neighbour-report-form'
import { aNamedForm, aReportForm } from '../support/builders/a-report-form'
import { at, granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, li, first, chen, grid, zhou, lin, far } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const found = async (typed: string, by = chen) =>
  granted(await world.as(by).findReports({ typed })).rows.map(({ reportId }) => reportId)
const numberOf = async (reportId: string) => (await world.shelves.one('reports', reportId)).number as string
const looking = { phone: '13900000001', reason: '居民打电话来问进展' }
const byPhone = async (phone = looking.phone, by = chen) =>
  granted(await world.as(by).findReportsByPhone({ ...looking, phone })).rows.map(({ reportId }) => reportId)
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace('-', '—')

describe('by its number', () => {
  it.each([
    ['as it is printed', (number: string) => number],
    ['without its day', (number: string) => number.slice(5)],
    ['in wide characters', wide],
    ['without the dash, with its label', (number: string) => `编号：${number.replace('-', '')}`],
  ])('a report is found %s', async (_, write) => {
    const reportId = await stages(world).submitted()
    await stages(world).submitted()
    expect(await found(write(await numberOf(reportId)))).toEqual([reportId])
  })

  it('a closed one and one that was taken back are found too', async () => {
    const closed = await stages(world).closed()
    const withdrawn = await stages(world).submitted()
    granted(await world.as(wang).withdrawReport({ reportId: withdrawn }))
    world.later(200)
    for (const reportId of [closed, withdrawn]) expect(await found(await numberOf(reportId))).toEqual([reportId])
  })

  it('a report says in which building it is, on the phone and at the desk', async () => {
    const reportId = await stages(world).submitted()
    const kept = await world.shelves.one('reports', reportId)
    const where = { communityId: kept.communityId, building: { id: kept.buildingId, name: '海棠苑1号楼' } }
    const typed = await numberOf(reportId)
    expect(granted(await world.as(chen).findReports({ typed })).rows).toMatchObject([where])
    expect(granted(await world.as(at('desk', people.chen)).findReports({ typed })).rows).toMatchObject([where])
  })

  it('those of two days that end alike are both found, the newest first', async () => {
    const [older, newer] = [await stages(world).submitted(), await stages(world).submitted()]
    await world.shelves.edit('reports', older, { number: '1231-482190', at: new Date('2025-12-31T02:00:00Z') })
    await world.shelves.edit('reports', newer, { number: '0112-482190' })
    expect(await found('482190')).toEqual([newer, older])
    expect(await found('1231-482190')).toEqual([older])
  })

  it('nothing is found that no worker may know of', async () => {
    const mine = await numberOf(await stages(world).submitted())
    const street = await numberOf(await stages(world).submitted({ handTo: 'street' }))
    for (const other of [grid, zhou, far]) expect(await found(mine, other)).toEqual([])
    expect([await found(mine, lin), await found(street, lin)].map(({ length }) => length)).toEqual([1, 1])
    expect(await found(street)).toEqual([])
  })

  it('nothing is found from which a worker is excluded as a person', async () => {
    const reportId = await stages(world).submitted({ handTo: 'community' })
    const { personId } = (await world.shelves.where('people', { openId: chen.openId }))[0] as unknown as {
      personId: string
    }
    await world.shelves.edit('reports', reportId, { excluded: { households: [], persons: [personId] } })
    expect(await found(await numberOf(reportId))).toEqual([])
    expect(await found('楼道灯')).toEqual([])
    expect(await found(await numberOf(reportId), lin)).toEqual([reportId])
  })
})

describe('by words', () => {
  it('a report is found by what was said, its building, and what was said later', async () => {
    const lamp = await stages(world).accepted()
    const leak = await stages(world).submitted({
      buildingId: 'building-2',
      unit: '1单元',
      text: '五楼漏水',
      category: 'leaks',
    })
    granted(await world.as(first).resolveReport({ reportId: lamp, text: '换了LED灯泡', photos: [] }))
    expect(await found('楼道灯')).toEqual([lamp])
    expect(await found('2号楼')).toEqual([leak])
    expect(await found('2号楼 漏水')).toEqual([leak])
    expect(await found('1号楼 漏水')).toEqual([])
    expect(await found('ｌｅｄ')).toEqual([lamp])
    expect((await found('海棠苑')).sort()).toEqual([lamp, leak].sort())
    for (const other of [grid, zhou, far]) expect(await found('漏水', other)).toEqual([])
  })

  it('a building is not found inside the number of another', async () => {
    const reportId = await stages(world).submitted()
    await world.shelves.edit('reports', reportId, { place: '海棠苑11号楼' })
    expect(await found('1号楼')).toEqual([])
    expect(await found('11号楼')).toEqual([reportId])
  })

  it('come twenty at a time, and then the older ones', async () => {
    const ids: string[] = []
    for (let no = 0; no < 25; no++) {
      world.later(1)
      ids.unshift(await stages(world).submitted())
    }
    const { rows, older, searchedTo } = granted(await world.as(chen).findReports({ typed: '楼道灯' }))
    expect(rows.map(({ reportId }) => reportId)).toEqual(ids.slice(0, 20))
    expect(searchedTo).toBe('2026-01-18')
    const next = granted(await world.as(chen).findReports({ typed: '楼道灯', before: older! }))
    expect(next.rows.map(({ reportId }) => reportId)).toEqual(ids.slice(20))
    expect([next.older, next.searchedTo]).toEqual([null, null])
  })

  it('are looked for in the newest thousand first, then further back', async () => {
    const oldest = await stages(world).submitted({ text: '井盖松了' })
    const kept = await world.shelves.one('reports', oldest)
    const at = (no: number) => new Date(world.cloud.time.now().getTime() + no * 60_000)
    const many = Array.from({ length: 1100 }, (_, no) => ({
      ...kept,
      _id: `later-${no}`,
      at: at(no + 1),
      text: '楼道灯',
    }))
    for (let from = 0; from < many.length; from += 100) await world.shelves.add('reports', many.slice(from, from + 100))
    world.later(2)
    const { rows, older, searchedTo } = granted(await world.as(chen).findReports({ typed: '井盖' }))
    expect([rows, searchedTo]).toEqual([[], '2026-01-12'])
    const next = granted(await world.as(chen).findReports({ typed: '井盖', before: older! }))
    expect(next.rows.map(({ reportId }) => reportId)).toEqual([oldest])
  })
})

describe('by a phone', () => {
  it.each(['13900000001', '139 0000 0001', '+86 139-0000-0001', '１３９０００００００１'])(
    'that was left, typed as %s, its reports are found',
    async (phone) => {
      const named = await stages(world).submitted(aNamedForm())
      await stages(world).submitted()
      await stages(world).submitted(aReportForm({ contact: { phone: '13900000002' } }))
      expect(await byPhone(phone)).toEqual([named])
    },
  )

  it('whoever left it reads who looked and why, once for a press', async () => {
    const reportId = await stages(world).submitted(aNamedForm())
    const press = { ...looking, commandId: world.press() }
    const answer = granted(await world.as(chen).findReportsByPhone(press))
    expect(granted(await world.as(chen).findReportsByPhone(press))).toEqual(answer)
    const { footprints } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(footprints).toEqual([{ at: expect.any(String) as string, by: '海棠社区工作人员', reason: looking.reason }])
  })

  it('nothing is shown that was not written first: one that was opened too often is left out, and said so', async () => {
    const [full, other] = [await stages(world).submitted(aNamedForm()), await stages(world).submitted(aNamedForm())]
    const footprints = Array.from({ length: 60 }, (_, no) => ({
      id: `look-${no}`,
      at: world.cloud.time.now(),
      by: '海棠社区工作人员',
      personId: 'p',
      door: 'worker',
      reason: '回访',
    }))
    for (const { _id } of await world.shelves.where('contacts', { reportId: full }))
      await world.shelves.edit('contacts', _id, { footprints })
    const { rows, isAll } = granted(await world.as(chen).findReportsByPhone(looking))
    expect([rows.map(({ reportId }) => reportId), isAll]).toEqual([[other], false])
  })

  it('a local one is found with and without its area code', async () => {
    const reportId = await stages(world).submitted(aReportForm({ contact: { phone: '85001234' } }))
    for (const typed of ['85001234', '0532-85001234']) expect(await byPhone(typed)).toEqual([reportId])
    for (const { _id } of await world.shelves.where('contacts', { reportId }))
      await world.shelves.edit('contacts', _id, { phone: '85001234' })
    for (const typed of ['85001234', '0532-85001234']) expect(await byPhone(typed)).toEqual([reportId])
  })

  it('a neighbour’s whose word was written down is found', async () => {
    const form = aNeighbourForm({ consent: 'agreed', contact: { name: '王姨', phone: looking.phone } })
    const { reportId } = granted(await world.as(first).fileForNeighbour(form))
    expect(await byPhone()).toEqual([reportId])
  })

  it('nothing is found outside one’s scope, or handed past, and nothing is written there', async () => {
    await stages(world).submitted(aNamedForm())
    await stages(world).submitted(aReportForm({ handTo: 'street', contact: { phone: looking.phone } }))
    const before = await world.shelves.all('contacts')
    for (const other of [grid, zhou, far]) expect(await byPhone(looking.phone, other)).toEqual([])
    expect(await world.shelves.all('contacts')).toEqual(before)
    expect(await byPhone()).toHaveLength(1)
    expect(await byPhone(looking.phone, lin)).toHaveLength(2)
  })

  it('what was shared with a household is not found', async () => {
    const reportId = await stages(world).askedToMeet()
    granted(await world.as(wang).shareContact({ reportId, name: '王姨', phone: looking.phone }))
    expect(await byPhone()).toEqual([])
    expect(granted(await world.as(wang).getMyReport({ reportId })).footprints).toEqual([])
  })

  it('part of one finds nothing', async () => {
    await stages(world).submitted(aNamedForm())
    expect(await found('1390000')).toEqual([])
    expect(
      await world.knock(chen, 'findReportsByPhone', { ...looking, phone: '1390000', commandId: world.press() }),
    ).toMatchObject({
      refusal: 'INPUT_INVALID',
    })
  })

  it('a neighbour of the same phone is found with theirs', async () => {
    granted(await world.as(li).submitReport(aNamedForm()))
    granted(await world.as(wang).submitReport(aNamedForm()))
    expect(await byPhone()).toHaveLength(2)
  })
})
