import { aNamedForm } from '../support/builders/a-report-form'
import { granted, openWorld, people, type Person, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, second, fourth, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const toHousehold = (householdId: string) => ({ kind: 'household', householdId }) as const
const self = { kind: 'self' } as const
const reason = '您这几天忙，我们先接着办'

const takenOver = async (household: Person<'household'>) => granted(await world.as(household).getToday({})).takenOver
const taken = async (reportId: string, to: typeof self | ReturnType<typeof toHousehold> = self) =>
  granted(await world.as(chen).assignReport({ reportId, to, reason }))

const states: [string, () => Promise<string>][] = [
  ['was not taken on', () => stages(world).submitted()],
  ['was taken on', () => stages(world).accepted()],
]

describe.each(states)('a report that %s by its household', (_, arrive) => {
  it('is left to it until its day is over, or the time to take it on', async () => {
    const reportId = await arrive()
    world.later(1)
    expect(await world.as(chen).assignReport({ reportId, to: self, reason })).toMatchObject({ refusal: 'NOT_NOW' })
  })

  it('is taken over by a worker once it is late, for a new day, and can be done', async () => {
    const reportId = await arrive()
    world.later(10)
    expect(await taken(reportId)).toMatchObject({ state: 'routed', assignee: { kind: 'community' } })
    expect(granted(await world.as(chen).listQueue({ queue: 'overdue' })).total).toBe(0)
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(chen).resolveReportAsWorker({ reportId, text: '灯换好了', photos: [] }))
  })

  it('is given to another household, which can go on with it', async () => {
    const reportId = await arrive()
    world.later(10)
    await taken(reportId, toHousehold('household-4'))
    granted(await world.as(fourth).acceptReport({ reportId }))
  })

  it('is done by its household after all, where that was faster', async () => {
    const reportId = await arrive()
    world.later(10)
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    expect(await world.as(chen).assignReport({ reportId, to: self, reason })).toMatchObject({ refusal: 'NOT_NOW' })
    expect(await takenOver(first)).toEqual([])
  })
})

describe('the household from which a late report was taken', () => {
  it('reads for seven days that the community took over, with the worker’s line', async () => {
    const reportId = await stages(world).accepted()
    world.later(10)
    await taken(reportId)
    expect(await takenOver(first)).toEqual([
      { number: expect.any(String), place: '海棠苑1号楼', gist: '楼道灯不亮三天了', at: expect.any(String), reason },
    ])
    world.later(6)
    expect(await takenOver(first)).toHaveLength(1)
    world.later(1)
    expect(await takenOver(first)).toEqual([])
  })

  it('has no mark of it anywhere else: in no list, no count, in nobody’s story but the workers’', async () => {
    const reportId = await stages(world).accepted()
    world.later(10)
    await taken(reportId, toHousehold('household-4'))
    const day = granted(await world.as(first).getToday({}))
    expect([day.toAccept, day.dueSoon, day.inHand, day.waiting].map(({ total }) => total)).toEqual([0, 0, 0, 0])
    expect(await takenOver(fourth)).toEqual([])
    const others = [
      await world.as(wang).getMyReport({ reportId }),
      await world.as(fourth).getReportAsHousehold({ reportId }),
      await world.as(fourth).getToday({}),
      await world.as(wang).openPlacard({ by: 'building', buildingId: 'building-1' }),
    ]
    expect(JSON.stringify(others)).not.toContain(reason)
    expect(JSON.stringify(await world.as(chen).getReportAsWorker({ reportId }))).toContain(reason)
  })

  it('reads each of two takings its own seven days', async () => {
    const reportId = await stages(world).accepted()
    world.later(10)
    await taken(reportId, toHousehold('household-4'))
    world.later(10)
    await taken(reportId)
    expect([await takenOver(first), await takenOver(fourth)]).toMatchObject([[], [{ reason }]])
  })

  it('reads nothing of it while it has the report again, nor when the resident took it back', async () => {
    const reportId = await stages(world).accepted()
    world.later(10)
    await taken(reportId, toHousehold('household-4'))
    granted(await world.as(fourth).returnReport({ reportId, reason: 'away' }))
    granted(await world.as(chen).assignReport({ reportId, to: toHousehold('household-1') }))
    expect(await takenOver(first)).toEqual([])
    const other = await stages(world).accepted()
    world.later(10)
    await taken(other)
    granted(await world.as(wang).withdrawReport({ reportId: other }))
    expect(await takenOver(first)).toEqual([])
  })

  it('is each of two that had it', async () => {
    const reportId = await stages(world).submitted({ buildingId: 'building-3' })
    world.later(10)
    await taken(reportId)
    expect([await takenOver(first), await takenOver(second)]).toMatchObject([[{ reason }], [{ reason }]])
  })

  it('is named to the worker in this report’s own choice, and in no other', async () => {
    const had = async (reportId?: string) => {
      const all = granted(await world.as(chen).listAssignableHouseholds({ communityId: 'community-1', reportId }))
      return all.households.filter(({ hadIt }) => hadIt).map(({ id }) => id)
    }
    const [reportId, other] = [await stages(world).accepted(), await stages(world).unrouted()]
    world.later(10)
    expect(await had(reportId)).toEqual(['household-1'])
    await taken(reportId)
    world.later(10)
    expect([await had(reportId), await had(other), await had()]).toEqual([['household-1'], [], []])
  })

  it('keeps the name it was told to itself: the next one has to be agreed to', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    world.later(10)
    await taken(reportId, toHousehold('household-4'))
    granted(await world.as(fourth).acceptReport({ reportId }))
    expect(granted(await world.as(fourth).getReportAsHousehold({ reportId })).neighbour.name).toBeNull()
    expect(granted(await world.as(wang).getMyReport({ reportId })).consent?.households).toEqual(['household-4'])
  })
})

describe('a report with the community, because nobody looks after the place', () => {
  const arrive = async () => {
    await world.shelves.edit('communities', 'community-1', { duty: 'term-chen' })
    return stages(world).unrouted()
  }

  it('is given to a household on the very day, whether a worker took it on or not', async () => {
    for (const takes of [false, true]) {
      const reportId = await arrive()
      if (takes) granted(await world.as(chen).acceptReportAsWorker({ reportId }))
      await taken(reportId, toHousehold('household-4'))
      granted(await world.as(fourth).acceptReport({ reportId }))
    }
  })

  it('that was handed there past the household stays there until it is late', async () => {
    const reportId = await stages(world).handedToCommunity()
    const given = { reportId, to: toHousehold('household-4'), reason }
    expect(await world.as(chen).assignReport(given)).toMatchObject({ refusal: 'NOT_NOW' })
    world.later(14)
    expect(await world.as(chen).assignReport({ ...given, to: toHousehold('household-1') })).toMatchObject({
      refusal: 'HOUSEHOLD_EXCLUDED',
    })
    granted(await world.as(chen).assignReport(given))
  })
})

describe('a late report of the street’s', () => {
  it('is taken by the street alone', async () => {
    const reportId = await stages(world).submitted()
    const assignee = { kind: 'street', ids: ['street-1'], name: '海云街道', worker: null }
    await world.shelves.edit('reports', reportId, { assignee })
    world.later(14)
    expect(await world.as(chen).assignReport({ reportId, to: self, reason })).toMatchObject({ refusal: 'NOT_NOW' })
    granted(await world.as(lin).assignReport({ reportId, to: self, reason }))
  })
})

describe('a worker’s phone of the last release', () => {
  it('takes a late report over without a line, which its household reads as none', async () => {
    const reportId = await stages(world).accepted()
    world.later(10)
    granted(await world.as(chen).assignReport({ reportId, to: self }))
    expect(await takenOver(first)).toMatchObject([{ reason: null }])
  })
})
