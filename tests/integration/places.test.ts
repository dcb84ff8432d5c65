import { aNeighbourForm } from '../support/builders/a-neighbour-report-form'
import { aReportForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type World } from '../support/world'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

type Named = { id: string; name: string; units: string[]; number: string }

const changeCommunity = async (list: 'buildings' | 'households' | 'coverage', next: (one: Named) => object) => {
  const community = await world.shelves.one('communities', 'community-1')
  await world.shelves.edit('communities', 'community-1', { [list]: (community[list] as Named[]).map(next) })
}
const openPlacard = (number: string) => world.as(wang).openPlacard({ by: 'number', number })

describe('a building that is gone', () => {
  const gone = { ok: false, refusal: 'BUILDING_GONE' }
  beforeEach(() =>
    changeCommunity('buildings', (one) => (one.id === 'building-1' ? { ...one, id: 'building-old' } : one)),
  )

  it('is said to whoever reports there, so that another one is chosen', async () => {
    expect(await world.as(wang).submitReport(aReportForm())).toMatchObject(gone)
    expect(await world.as(first).fileForNeighbour(aNeighbourForm())).toMatchObject(gone)
    expect(await world.as(chen).fileForNeighbourAsWorker(aNeighbourForm())).toMatchObject(gone)
    expect(await world.shelves.all('reports')).toEqual([])
    expect(await world.shelves.all('contacts')).toEqual([])
  })

  it('does not cost the form its report: it is sent with another building', async () => {
    const formId = world.press()
    expect(await world.as(wang).submitReport({ ...aReportForm(), formId })).toMatchObject(gone)
    const chosen = { ...aReportForm({ buildingId: 'building-3' }), formId }
    expect(await world.as(wang).submitReport(chosen)).toMatchObject({ ok: true })
  })
})

it('a unit that is gone is said like a building that is gone', async () => {
  const form = aReportForm({ buildingId: 'building-2', unit: '9单元' })
  expect(await world.as(wang).submitReport(form)).toMatchObject({ ok: false, refusal: 'BUILDING_GONE' })
})

describe('what somebody stored untidily', () => {
  it.each([' 1001', '10 01', '１００１', '1001\u200b', '10-01', '编号：1001号'])(
    'finds the placard of number 1001 kept as “%s”',
    async (kept) => {
      await changeCommunity('households', (one) => (one.id === 'household-1' ? { ...one, number: kept } : one))
      expect(await openPlacard('1001')).toMatchObject({ data: { known: true, household: { number: '1001' } } })
    },
  )

  it('never takes a longer number for a shorter one', async () => {
    await changeCommunity('households', (one) => (one.id === 'household-1' ? { ...one, number: ' 10011' } : one))
    expect(await openPlacard('1001')).toMatchObject({ data: { known: false } })
  })

  it('finds the unit, and who looks after it', async () => {
    await changeCommunity('buildings', (one) => ({ ...one, units: one.units.map((unit) => ` ${unit}`) }))
    await changeCommunity('coverage', (one) => ({ ...one, units: one.units.map((unit) => unit.replace('2', '２')) }))
    const { assignee } = granted(
      await world.as(wang).submitReport(aReportForm({ buildingId: 'building-2', unit: '2单元' })),
    )
    expect(assignee).toMatchObject({ kind: 'household' })
    expect(granted(await world.as(people.third).getToday({})).toAccept.rows).toHaveLength(1)
  })
})

it('a placard of some units names all units of the building, so that any neighbour can say theirs', async () => {
  const view = granted(await openPlacard('1002'))
  expect(view).toMatchObject({
    buildings: [{ id: 'building-2', units: ['1单元'], allUnits: ['1单元', '2单元', '3单元'] }, { id: 'building-3' }],
  })
})
