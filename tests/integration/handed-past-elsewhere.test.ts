import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, li, next, chen, lin, zhou } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const redeem = async (code: string, person: Person) =>
  granted(await world.as(at('resident', person)).redeemInvitation({ code, name: '李建国', showName: false }))

const takesHousehold = async (person: Person, householdId: string, by: Person<'worker'>) =>
  redeem(granted(await world.as(by).inviteHousehold({ householdId })).code, person)
const worksIn = async (person: Person, communityId: string) =>
  redeem(granted(await world.as(lin).inviteWorker({ communityId })).code, person)

/** 王 scanned the placard of household-21, which hangs in the neighbouring community, and says what troubles building 1 past it. */
const handedPast = () => stages(world).handedToCommunity({ placard: 'household-21' })

const toBeAssigned = (reportId: string) =>
  world.shelves.edit('reports', reportId, { state: 'returned', assignee: null })

async function canBeGiven(reportId: string, householdId: string) {
  const { households } = granted(
    await world.as(chen).listAssignableHouseholds({ communityId: 'community-1', reportId }),
  )
  const reply = await world.as(chen).assignReport({ reportId, to: { kind: 'household', householdId } })
  return [households.some(({ id }) => id === householdId), reply.ok || reply.refusal]
}

describe('whose placard of another community was scanned', () => {
  it('learns nothing of the report as a worker of the community it goes to', async () => {
    await worksIn(next, 'community-1')
    const asWorker = world.as(at('worker', next))
    const reportId = await handedPast()
    expect(await asWorker.getReportAsWorker({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await asWorker.getOverview({})).counts.ours).toBe(0)
    await world.tick()
    expect(world.letters().map(({ to }) => to)).not.toContain(next.openId)
    expect(world.letters().map(({ to }) => to)).toContain(chen.openId)
  })

  it('learns nothing of it as a household there, and is not given it', async () => {
    await takesHousehold(next, 'household-5', chen)
    const reportId = await handedPast()
    await toBeAssigned(reportId)
    expect(await canBeGiven(reportId, 'household-5')).toEqual([false, 'HOUSEHOLD_EXCLUDED'])
    expect(await canBeGiven(reportId, 'household-2')).toEqual([true, true])
  })

  it('is kept out by the post as well: also who takes it over later, whichever post they knock with', async () => {
    await takesHousehold(li, 'household-5', chen)
    const reportId = await handedPast()
    await takesHousehold(li, 'household-21', zhou)
    expect(granted(await world.as(at('household', li)).getToday({})).household.name).toBe('5号楼党员中心户')
    await toBeAssigned(reportId)
    expect(await canBeGiven(reportId, 'household-5')).toEqual([false, 'HOUSEHOLD_EXCLUDED'])

    const assignee = { kind: 'household', ids: ['household-5'], name: '5号楼党员中心户', worker: null }
    await world.shelves.edit('reports', reportId, { state: 'routed', assignee })
    const asHousehold = world.as(at('household', li))
    expect(await asHousehold.getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await asHousehold.getToday({})).toAccept.total).toBe(0)
  })

  it('is told of it by no letter, whoever took the post over since', async () => {
    await worksIn(li, 'community-1')
    const reportId = await handedPast()
    await takesHousehold(li, 'household-21', zhou)
    await world.tick()
    const told = world.letters().map(({ to }) => to)
    expect([told.includes(chen.openId), told.includes(li.openId)]).toEqual([true, false])
    expect(await world.as(at('worker', li)).getReportAsWorker({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('is kept out by somebody’s very first report too', async () => {
    await worksIn(next, 'community-1')
    const newcomer = { openId: 'o-never-here', door: 'resident' } as const
    const form = { handTo: 'community', placard: 'household-21' } as const
    const reportId = await stages(world).submitted(form, newcomer)
    expect(await world.as(at('worker', next)).getReportAsWorker({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).reportId).toBe(reportId)
    expect(granted(await world.as(newcomer).getMyReport({ reportId })).state).toBe('routed')
    expect(granted(await world.as(wang).getMe({})).reports).toBe(0)
  })
})
