import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { away } from '../support/builders/a-community'
import { aNamedForm } from '../support/builders/a-report-form'
import { stages } from '../support/world/report-stages'

const { wang, li, first, second, third, chen, grid, lin, zhou } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const absences = (...rows: ReturnType<typeof away>[]) =>
  world.shelves.edit('communities', 'community-1', { absences: rows })

describe('an invitation', () => {
  it('hands the post over in one moment: the former holder is out, the reports stay with the post', async () => {
    const reportId = await stages(world).accepted()
    const { code, post } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-1' }))
    expect(post).toBe('1号楼党员中心户')
    expect(granted(await world.as(first).getReportAsHousehold({ reportId })).state).toBe('accepted')
    expect(granted(await world.as(li).redeemInvitation({ code, name: '李建国', showName: true }))).toEqual({
      role: 'household',
      post: '1号楼党员中心户',
    })
    expect(await world.as(first).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NO_POST' })
    expect(granted(await world.as(at('resident', first)).getMe({})).roles.household).toBeNull()
    expect(granted(await world.as(at('household', li)).getReportAsHousehold({ reportId })).state).toBe('accepted')
    expect(granted(await world.as(wang).openPlacard({ by: 'token', token: 'v1AAAAAAAAAA22' }))).toMatchObject({
      household: { holder: '李建国' },
    })
  })

  it('never gives a resident their own report to handle, when they take over the post that has it', async () => {
    const reportId = await stages(world).accepted()
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-1' }))
    granted(await world.as(at('resident', wang)).redeemInvitation({ code, name: '王淑芬', showName: false }))
    const asHolder = world.as(at('household', wang))
    const { toAccept, dueSoon, inHand } = granted(await asHolder.getToday({}))
    expect([toAccept.total, dueSoon.total, inHand.total]).toEqual([0, 0, 0])
    expect(await asHolder.getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('shows the holder’s name at the door only with their consent', async () => {
    const door = granted(await world.as(wang).openPlacard({ by: 'token', token: 'v1AAAAAAAAAA22' }))
    expect(door).toMatchObject({ household: { name: '1号楼党员中心户', holder: null } })
  })

  it('is typed as it is read aloud, and works for seven days', async () => {
    const { code, expiresAt } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-5' }))
    expect(expiresAt).toMatch(/^2026-01-19/)
    world.later(6, 23)
    const typed = ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)} `
    granted(await world.as(li).redeemInvitation({ code: typed, name: '李建国', showName: false }))
  })

  it('makes a worker whose scope is the community', async () => {
    const { code } = granted(await world.as(lin).inviteWorker({ communityId: 'community-2' }))
    granted(await world.as(li).redeemInvitation({ code, name: '小李', showName: false }))
    expect(granted(await world.as(at('worker', li)).getOverview({}))).toMatchObject({
      scope: '银杏社区',
      communities: [{ id: 'community-2' }],
    })
  })

  it('is for those who lead the whole community to give', async () => {
    expect(await world.as(grid).inviteHousehold({ householdId: 'household-4' })).toMatchObject({ refusal: 'NOT_FOUND' })
    const mayInvite = async (by: Person<'worker'>) => granted(await world.as(by).getOverview({})).mayInvite
    expect([await mayInvite(grid), await mayInvite(chen), await mayInvite(lin)]).toEqual([false, true, true])
    expect(await world.as(zhou).inviteWorker({ communityId: 'community-1' })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('is redeemed by one of two who try at once', async () => {
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-5' }))
    const replies = await Promise.all(
      [wang, li].map((person) => world.as(person).redeemInvitation({ code, name: '李建国', showName: false })),
    )
    expect(replies.map((reply) => (reply.ok ? 'taken' : reply.refusal)).sort()).toEqual(['INVITATION_USED', 'taken'])
  })
})

describe('a household that is away', () => {
  it('is stood in for: the stand-in sees and takes its reports, and the door says so', async () => {
    const before = await stages(world).submitted()
    await absences(away('household-1', 'household-3'))
    const after = await stages(world).submitted()
    expect(granted(await world.as(third).getToday({}))).toMatchObject({
      standsInFor: ['1号楼党员中心户'],
      toAccept: { total: 2 },
    })
    expect(granted(await world.as(wang).openPlacard({ by: 'token', token: 'v1AAAAAAAAAA22' }))).toMatchObject({
      standIn: '3号楼党员中心户',
    })
    granted(await world.as(third).acceptReport({ reportId: before }))
    expect(granted(await world.as(third).getReportAsHousehold({ reportId: after })).route).toEqual({
      code: 'stand-in',
      household: '3号楼党员中心户',
      absent: '1号楼党员中心户',
    })
    expect(granted(await world.as(wang).getMyReport({ reportId: before })).assignee.name).toBe('3号楼党员中心户')
  })

  it('has its reports to itself again once it is back', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    await absences(away('household-1', 'household-3'))
    granted(await world.as(third).getReportAsHousehold({ reportId }))
    await absences(away('household-1', 'household-3', { until: new Date('2026-01-12T01:00:00Z') }))
    expect(await world.as(third).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(await world.as(third).revealContact({ reportId, reason: '约时间' })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await world.as(third).getToday({})).inHand.total).toBe(0)
  })

  it('is found through a chain, and a circle harms nobody', async () => {
    await absences(away('household-1', 'household-3'), away('household-3', 'household-2'))
    await stages(world).submitted()
    expect(granted(await world.as(second).getToday({})).toAccept.total).toBe(1)
    await absences(away('household-1', 'household-3'), away('household-3', 'household-1'))
    const reportId = await stages(world).submitted()
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).route.code).toBe('nobody')
  })
})

describe('a placard', () => {
  it('that was changed, or is none of ours, gets the street’s phone', async () => {
    const { households } = (await world.shelves.one('communities', 'community-1')) as unknown as {
      households: { placards: { until: Date | null }[] }[]
    }
    const [placard] = households[0]?.placards ?? []
    if (placard) placard.until = new Date('2026-01-01T00:00:00Z')
    await world.shelves.edit('communities', 'community-1', { households })
    const open = (token: string) => world.as(wang).openPlacard({ by: 'token', token })
    const revoked = granted(await open('v1AAAAAAAAAA22'))
    expect(revoked).toMatchObject({ why: 'revoked', street: { name: '海云街道', phone: '0532-00000100' } })
    expect(Object.keys(revoked).sort()).toEqual(['known', 'openReports', 'roles', 'street', 'why'])
    expect(granted(await open('v1ZZZZZZZZZZZZ'))).toMatchObject({ known: false, why: 'unknown' })
  })

  it('opens the same door by its number and by a building picked by hand', async () => {
    const open = world.as(wang).openPlacard
    const byNumber = granted(await open({ by: 'number', number: '1004' }))
    expect(byNumber).toMatchObject({ household: { id: 'household-4' }, buildings: [{ id: 'building-5' }] })
    const byBuilding = granted(await open({ by: 'building', buildingId: 'building-5' }))
    expect(byBuilding).toMatchObject({ household: { id: 'household-4' } })
    expect(granted(await open({ by: 'building', buildingId: 'building-4' }))).toMatchObject({ household: null })
  })
})

describe('two households of one building', () => {
  it('both see a report, and exactly one of two presses at once takes it', async () => {
    const reportId = await stages(world).submitted({ buildingId: 'building-3' })
    const replies = await Promise.all([first, second].map((each) => world.as(each).acceptReport({ reportId })))
    const taken = replies.filter((reply) => reply.ok)
    expect(taken).toHaveLength(1)
    expect(replies.filter((reply) => !reply.ok && ['ALREADY_TAKEN', 'NOT_FOUND'].includes(reply.refusal))).toHaveLength(
      1,
    )
    const { timeline } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(timeline.filter(({ event }) => event === 'accepted')).toHaveLength(1)
  })
})
