import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { away } from '../support/builders/a-community'
import { nextNight } from '../support/world/next-night'
import { stages } from '../support/world/report-stages'

const { wang, first, second, third, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const toHousehold = (householdId: string) => ({ kind: 'household', householdId }) as const

/** Everything this household can ask, in one text. */
async function allThatIsSeenBy(household: Person<'household'>, reportId: string) {
  const asHousehold = world.as(household)
  const lists = ['toAccept', 'dueSoon', 'inHand', 'waiting', 'done'] as const
  return JSON.stringify([
    await asHousehold.getToday({}),
    ...(await Promise.all(lists.map((list) => asHousehold.listHouseholdReports({ list })))),
    await world.as(at('resident', household)).openPlacard({ by: 'token', token: 'v1AAAAAAAAAA22' }),
    await world.as(at('resident', household)).getMe({}),
    await asHousehold.getReportAsHousehold({ reportId }),
  ]).replaceAll(/"requestId":"[^"]*"/g, '')
}

async function everyWayOn(reportId: string) {
  granted(await world.as(chen).acceptReportAsWorker({ reportId }))
  granted(await world.as(chen).askResidentAsWorker({ reportId, text: '是哪一层？' }))
  granted(await world.as(wang).answerQuestion({ reportId, text: '三层的' }))
  granted(await world.as(chen).resolveReportAsWorker({ reportId, text: '换了灯泡', photos: [] }))
  granted(await world.as(wang).answerCallback({ reportId, contacted: true, solved: 'yes' }))
}

describe('a household that was passed by', () => {
  it('sees, counts and is told nothing, from the first moment to the last', async () => {
    const nothing = await allThatIsSeenBy(first, 'f'.repeat(32))
    const reportId = await stages(world).handedToCommunity({ placard: 'household-1' })
    expect(await allThatIsSeenBy(first, reportId)).toBe(nothing)
    await everyWayOn(reportId)
    expect(await allThatIsSeenBy(first, reportId)).toBe(nothing)
    await world.tick()
    expect(world.letters().map(({ to }) => to)).not.toContain(first.openId)
  })

  it('is not offered for it, and cannot be given it', async () => {
    const reportId = await stages(world).handedToCommunity()
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(chen).resolveReportAsWorker({ reportId, text: '换了灯泡', photos: [] }))
    granted(await world.as(wang).reopenReport({ reportId }))
    const offered = granted(
      await world.as(chen).listAssignableHouseholds({ communityId: 'community-1', reportId }),
    ).households
    expect(offered.map(({ id }) => id)).not.toContain('household-1')
    expect(await world.as(chen).assignReport({ reportId, to: toHousehold('household-1') })).toMatchObject({
      refusal: 'HOUSEHOLD_EXCLUDED',
    })
    granted(await world.as(chen).assignReport({ reportId, to: toHousehold('household-2') }))
  })

  it('is passed by with everybody who stands in for it then', async () => {
    await world.shelves.edit('communities', 'community-1', { absences: [away('household-1', 'household-3')] })
    const nothing = await allThatIsSeenBy(third, 'f'.repeat(32))
    const reportId = await stages(world).handedToCommunity()
    expect(await allThatIsSeenBy(third, reportId)).toBe(nothing)
  })

  it('is passed by with whoever stands in for it later: it is not given to them either', async () => {
    const reportId = await stages(world).handedToCommunity()
    await world.shelves.edit('reports', reportId, { state: 'returned', assignee: null })
    await world.shelves.edit('communities', 'community-1', { absences: [away('household-1', 'household-3')] })
    const offered = granted(
      await world.as(chen).listAssignableHouseholds({ communityId: 'community-1', reportId }),
    ).households
    expect(offered.map(({ id }) => id)).toEqual(expect.not.arrayContaining(['household-1', 'household-3']))
    expect(await world.as(chen).assignReport({ reportId, to: toHousehold('household-3') })).toMatchObject({
      refusal: 'HOUSEHOLD_EXCLUDED',
    })
  })

  it('stays passed by when its holder works for the community or the street too', async () => {
    const { code } = granted(await world.as(lin).inviteWorker({ communityId: 'community-1' }))
    granted(await world.as(at('resident', first)).redeemInvitation({ code, name: '老李', showName: false }))
    const asWorker = world.as(at('worker', first))
    const reportId = await stages(world).handedToCommunity()
    await stages(world).unrouted()
    expect(await asWorker.getReportAsWorker({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
    expect(granted(await asWorker.getOverview({})).counts).toMatchObject({ ours: 0, unrouted: 1 })
    expect(granted(await asWorker.listQueue({ queue: 'ours' })).rows).toEqual([])
    expect(await asWorker.acceptReportAsWorker({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })

    const { code: handover } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-1' }))
    granted(await world.as(people.li).redeemInvitation({ code: handover, name: '李建国', showName: false }))
    expect(granted(await asWorker.getOverview({})).counts.ours).toBe(0)
    expect(await asWorker.getReportAsWorker({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('stays passed by as a person after handing the post over, and as a post for whoever comes', async () => {
    const reportId = await stages(world).handedToCommunity()
    const { code } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-1' }))
    granted(await world.as(people.li).redeemInvitation({ code, name: '李建国', showName: false }))
    const { code: second } = granted(await world.as(chen).inviteHousehold({ householdId: 'household-5' }))
    granted(await world.as(at('resident', first)).redeemInvitation({ code: second, name: '老李', showName: false }))
    await world.shelves.edit('reports', reportId, { state: 'returned', assignee: null })
    for (const householdId of ['household-1', 'household-5'])
      expect(await world.as(chen).assignReport({ reportId, to: toHousehold(householdId) })).toMatchObject({
        refusal: 'HOUSEHOLD_EXCLUDED',
      })
  })

  it('is passed by with the other household of the same building', async () => {
    const reportId = await stages(world).handedToCommunity({ buildingId: 'building-3' })
    for (const household of [first, second])
      expect(await world.as(household).getReportAsHousehold({ reportId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('learns nothing from the month’s figures, though others’ reports count', async () => {
    const month = async () => {
      await nextNight(world)
      const door = granted(await world.as(at('resident', first)).openPlacard({ by: 'number', number: '1001' }))
      return door.known && door.told
    }
    for (let no = 0; no < 5; no++) await everyWayOn(await stages(world).handedToCommunity())
    expect(await month()).toEqual([])
    for (let no = 0; no < 5; no++) await stages(world).closed()
    const told = await month()
    expect(told).toMatchObject([
      { code: 'gathered', value: 5 },
      { code: 'solved', value: 5 },
    ])
    for (let no = 0; no < 5; no++) await everyWayOn(await stages(world).handedToCommunity())
    expect(await month()).toEqual(told)
  })
})

describe('what the holder of a post reports', () => {
  const offered = async (identity: 'confidential' | 'anonymous') => {
    const reportId = await stages(world).unrouted({ identity }, at('resident', first))
    const { households } = granted(
      await world.as(chen).listAssignableHouseholds({ communityId: 'community-1', reportId }),
    )
    return households.map(({ id }) => id)
  }

  it('is not offered to their own household', async () => {
    expect(await offered('confidential')).not.toContain('household-1')
  })

  it('is offered to it when it is anonymous: a gap in the list would tell whose it is', async () => {
    expect(await offered('anonymous')).toContain('household-1')
  })
})
