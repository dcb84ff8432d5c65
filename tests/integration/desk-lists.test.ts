import { at, granted, openWorld, people, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { chen, lin, zhou, grid } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const list = async (person: typeof chen, name: 'open' | 'over' | 'unrouted' | 'ours') =>
  granted(await world.as(at('desk', person)).listReports({ list: name })).rows.map(({ reportId }) => reportId)

describe('the lists at the desk', () => {
  it('hold all that is open and all that is over, each in its own', async () => {
    const [unrouted, resolved] = [await stages(world).unrouted(), await stages(world).resolved()]
    expect(await list(chen, 'open')).toEqual([unrouted])
    expect(await list(chen, 'over')).toEqual([resolved])
    expect(await list(chen, 'unrouted')).toEqual([unrouted])
    expect(await list(chen, 'ours')).toEqual([])
  })

  it('are of a worker’s own scope', async () => {
    const reportId = await stages(world).submitted()
    expect([await list(lin, 'open'), await list(zhou, 'open'), await list(grid, 'open')]).toEqual([[reportId], [], []])
  })

  it('name the building, by which they are filtered', async () => {
    await stages(world).submitted()
    const [row] = granted(await world.as(at('desk', chen)).listReports({ list: 'open' })).rows
    expect(row).toMatchObject({ communityId: 'community-1', building: { id: 'building-1' } })
    expect(row?.place.startsWith(row.building?.name ?? '?')).toBe(true)
  })

  it('stand under the building that is meant, where an entry leads to another, whichever was picked when it was reported', async () => {
    const old = await stages(world).submitted()
    const into = await stages(world).submitted({ buildingId: 'building-4' })
    const desk = world.as(at('desk', chen))
    granted(await desk.mergeBuildings({ communityId: 'community-1', buildingId: 'building-1', intoId: 'building-4' }))
    const { rows } = granted(await desk.listReports({ list: 'open' }))
    expect(rows.map(({ reportId }) => reportId).sort()).toEqual([old, into].sort())
    expect(rows.map(({ building }) => building)).toEqual(Array(2).fill({ id: 'building-4', name: '海棠苑4号楼' }))
  })

  it('hold no more of a page than five hundred, and go on where it ended', async () => {
    const first = await stages(world).submitted()
    const kept = await world.shelves.one('reports', first)
    const more = Array.from({ length: 500 }, (_, no) => ({ ...kept, _id: `more-${String(no).padStart(4, '0')}` }))
    await world.shelves.add('reports', more)
    const page = granted(await world.as(at('desk', chen)).listReports({ list: 'open' }))
    expect([page.total, page.rows.length]).toEqual([501, 500])
    const rest = granted(await world.as(at('desk', chen)).listReports({ list: 'open', before: page.older ?? '' }))
    expect([rest.rows.length, rest.older]).toEqual([1, null])
  })
})
