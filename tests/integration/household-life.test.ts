import { aReportForm } from '../support/builders/a-report-form'
import { at, granted, openWorld, people, type World } from '../support/world'
import { atOffice, communityId } from '../support/world/at-office'
import { stages } from '../support/world/report-stages'

const { wang, first, second } = people
const chen = at('desk', people.chen)

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const desk = () => world.as(chen)
const tokenOf = async (householdId: string) => (await atOffice(world).householdOf(householdId)).placards[0]?.token ?? ''
const scan = async (token: string) => granted(await world.as(wang).openPlacard({ by: 'token', token }))
const send = async (more: Parameters<typeof aReportForm>[0] = {}) =>
  granted(await world.as(wang).submitReport(aReportForm(more)))
const cover = async (householdId: string, buildingId: string) => {
  const { coverage } = await atOffice(world).buildingOf(buildingId)
  const row = { householdId, units: [], role: 'primary' as const, from: '2026-01-12', until: null }
  const place = { communityId, estateId: null, buildingId, mark: coverage.mark }
  expect(granted(await desk().writeCoverage({ ...place, rows: [row] }))).toEqual({ done: true })
}
const toAccept = async (person: typeof first) => granted(await world.as(person).getToday({})).toAccept.total

describe('a household that is proposed or posted', () => {
  it.each(['proposed', 'posted'] as const)('is given nothing, and is known to nobody (%s)', async (status) => {
    const householdId = await atOffice(world)[status]()
    await cover(householdId, 'building-4')
    expect(await send({ buildingId: 'building-4' })).toMatchObject({ assignee: { kind: 'nobody' } })
    expect(await scan(await tokenOf(householdId))).toMatchObject({ known: false })
    expect(await world.as(wang).openPlacard({ by: 'number', number: '2001' })).toMatchObject({ data: { known: false } })
    const page = granted(await world.as(wang).openPlacard({ by: 'building', buildingId: 'building-4' }))
    expect(page).toMatchObject({ known: true, household: null })
    const lists = [
      granted(await world.as(first).getAbsences({})),
      granted(await desk().listAssignableHouseholds({ communityId })),
    ]
    expect(JSON.stringify(lists)).not.toContain('新中心户')
    expect(await world.as(people.chen).inviteHousehold({ householdId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('is set aside when somebody has something against it, with a reason that stays inside, and is posted anew', async () => {
    const householdId = await atOffice(world).posted()
    granted(await desk().setHouseholdAside({ communityId, householdId, reason: '先问问邻居' }))
    expect(await atOffice(world).householdOf(householdId)).toMatchObject({ status: 'proposed', posting: null })
    expect(JSON.stringify(await atOffice(world).estate())).not.toContain('先问问邻居')
    const days = { from: '2026-01-12', until: '2026-01-19' }
    granted(await desk().postHouseholds({ communityId, householdIds: [householdId], ...days }))
  })
})

describe('公示', () => {
  it.each([
    ['2026-01-12', '2026-01-19', true],
    ['2026-01-12', '2026-01-18', false],
    // Sunday 15 February is the first day off before Spring Festival; the 14th and 28th are worked.
    ['2026-02-11', '2026-02-23', false],
    ['2026-02-11', '2026-02-26', true],
  ])('from %s until %s is five working days: %s', async (from, until, isLong) => {
    const householdId = await atOffice(world).proposed()
    const reply = await desk().postHouseholds({ communityId, householdIds: [householdId], from, until })
    expect(reply).toMatchObject(isLong ? { ok: true } : { refusal: 'POSTING_TOO_SHORT' })
  })

  it('is over on the day after its last, and not before', async () => {
    const householdId = await atOffice(world).posted()
    const activate = { communityId, householdIds: [householdId], plannedUntil: null }
    world.cloud.time.set(new Date('2026-01-19T15:59:00Z'))
    expect(await desk().activateHouseholds(activate)).toMatchObject({ refusal: 'NOT_YET' })
    world.cloud.time.set(new Date('2026-01-19T16:00:00Z'))
    const { invitations } = granted(await desk().activateHouseholds(activate))
    expect(invitations).toMatchObject([{ householdId, post: '新中心户' }])
    granted(await world.as(wang).redeemInvitation({ code: invitations[0]?.code ?? '', name: '王', showName: false }))
    expect(await atOffice(world).householdOf(householdId)).toMatchObject({ status: 'active', holder: '王' })
  })

  it('is of all of them or of none', async () => {
    const householdId = await atOffice(world).proposed()
    const days = { from: '2026-01-12', until: '2026-01-19' }
    const reply = await desk().postHouseholds({ communityId, householdIds: [householdId, 'household-1'], ...days })
    expect(reply).toMatchObject({ refusal: 'NOT_NOW' })
    expect(await atOffice(world).householdOf(householdId)).toMatchObject({ status: 'proposed' })
  })
})

describe('a household that is paused', () => {
  it('is given nothing new; whoever looks after the building besides has what both had', async () => {
    await send({ buildingId: 'building-3' })
    expect([await toAccept(first), await toAccept(second)]).toEqual([1, 1])
    granted(await desk().pauseHousehold({ communityId, householdId: 'household-1' }))
    expect([await toAccept(first), await toAccept(second)]).toEqual([0, 1])
    expect(await send({ buildingId: 'building-1' })).toMatchObject({ assignee: { kind: 'nobody' } })
  })

  it('hands on what it had not taken on, and what it had is the community’s, for the day that was promised', async () => {
    const [routed, accepted] = [await stages(world).submitted(), await stages(world).accepted()]
    const promised = granted(await world.as(wang).getMyReport({ reportId: accepted })).promisedOn
    await cover('household-2', 'building-1')
    granted(await desk().pauseHousehold({ communityId, householdId: 'household-1' }))
    expect(await world.shelves.one('reports', routed)).toMatchObject({
      state: 'routed',
      assignee: { ids: ['household-2'] },
      route: { code: 'post-ended' },
    })
    const mine = granted(await world.as(wang).getMyReport({ reportId: accepted }))
    expect(mine).toMatchObject({ promisedOn: promised, assignee: { kind: 'community' } })
    expect(await world.as(first).getReportAsHousehold({ reportId: accepted })).toMatchObject({ refusal: 'NOT_FOUND' })
  })

  it('never goes to a household that the resident kept out', async () => {
    const reportId = await stages(world).submitted()
    await cover('household-2', 'building-1')
    await world.shelves.edit('reports', reportId, { excluded: { households: ['household-2'], persons: [] } })
    granted(await desk().pauseHousehold({ communityId, householdId: 'household-1' }))
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ assignee: { kind: 'community' } })
  })

  it('serves again afterwards', async () => {
    granted(await desk().pauseHousehold({ communityId, householdId: 'household-1' }))
    granted(await desk().resumeHousehold({ communityId, householdId: 'household-1' }))
    expect(await send()).toMatchObject({ assignee: { kind: 'household' } })
  })
})

describe('a household that is retired', () => {
  it('is held by nobody, covers nothing, and its placard is no way in any more', async () => {
    const token = await tokenOf('household-1')
    granted(await desk().retireHousehold({ communityId, householdId: 'household-1' }))
    expect(await world.as(first).getToday({})).toMatchObject({ refusal: 'NO_POST' })
    expect(await scan(token)).toMatchObject({ known: false })
    expect((await atOffice(world).buildingOf('building-1')).coverage.rows).toEqual([])
  })

  it('keeps its number for good', async () => {
    const householdId = await atOffice(world).proposed('2001')
    await world.shelves.edit('communities', communityId, {
      households: ((await world.shelves.one('communities', communityId)).households as { id: string }[]).map((one) =>
        one.id === householdId ? { ...one, status: 'retired' } : one,
      ),
    })
    for (const by of [chen, at('desk', people.zhou)]) {
      const place = by === chen ? communityId : 'community-2'
      const input = { communityId: place, number: '2001', name: '又一户', decided: null }
      expect(await world.as(by).proposeHousehold(input)).toMatchObject({ refusal: 'NUMBER_TAKEN' })
    }
  })

  it('gives its number to one of two that ask for it at once', async () => {
    const propose = (by: typeof chen, place: string) =>
      world.as(by).proposeHousehold({ communityId: place, number: '2001', name: '新户', decided: null })
    const replies = await Promise.all([propose(chen, communityId), propose(at('desk', people.zhou), 'community-2')])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('a placard', () => {
  it('that was made anew says so where the old one hangs, which still leads to the buildings', async () => {
    const old = await tokenOf('household-1')
    const { token } = granted(await desk().renewPlacard({ communityId, householdId: 'household-1', why: 'damaged' }))
    expect(await scan(old)).toMatchObject({ known: false, why: 'revoked' })
    expect(await scan(token)).toMatchObject({ known: true, household: { id: 'household-1' } })
    expect(granted(await world.as(wang).listPlaces({ communityId })).buildings).not.toEqual([])
    // What was begun at the old one is sent all the same.
    granted(await world.as(wang).submitReport(aReportForm({ placard: 'household-1' })))
  })

  it('has four digits of its own, hangs from a day on, and is taken down', async () => {
    const [placard] = (await atOffice(world).householdOf('household-1')).placards
    expect(placard?.checkDigits).toMatch(/^\d{4}$/)
    const on = { communityId, householdId: 'household-1', token: placard?.token ?? '' }
    granted(await desk().hangPlacard({ ...on, on: '2026-01-10' }))
    expect(await desk().takePlacardDown({ ...on, on: '2026-01-09', why: 'moved' })).toMatchObject({
      refusal: 'DAY_OUT_OF_RANGE',
    })
    granted(await desk().takePlacardDown({ ...on, on: '2026-01-12', why: 'moved' }))
    expect((await atOffice(world).householdOf('household-1')).placards).toMatchObject([
      { hungOn: '2026-01-10', takenDownOn: '2026-01-12', why: 'moved' },
    ])
  })
})

describe('a term that ends', () => {
  const end = (termId: string, by = chen, placeId = communityId) => world.as(by).endTerm({ placeId, termId })

  it('lets a worker in no more, at once, at the desk and on the phone', async () => {
    granted(await end('term-chen', at('desk', people.lin)))
    expect(await desk().getEstate({ communityId })).toMatchObject({ refusal: 'NO_POST' })
    expect(await world.as(people.chen).getOverview({})).toMatchObject({ refusal: 'NO_POST' })
  })

  it('of a holder hands on what the household had', async () => {
    const reportId = await stages(world).submitted()
    const { termId } = await atOffice(world).householdOf('household-1')
    granted(await end(termId ?? ''))
    expect(await world.as(first).getToday({})).toMatchObject({ refusal: 'NO_POST' })
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ route: { code: 'post-ended' } })
  })

  it('takes whoever was on duty off duty', async () => {
    granted(await desk().setDuty({ communityId, termId: 'term-chen', from: null, until: '2026-01-13' }))
    expect(await send({ buildingId: 'building-4' })).toMatchObject({ assignee: { kind: 'community' } })
    granted(await end('term-chen', at('desk', people.lin)))
    expect(await world.shelves.one('communities', communityId)).toMatchObject({ duty: null })
  })

  it('of an invitation takes the code back', async () => {
    const { code } = granted(await desk().inviteStaff({ placeId: communityId, estateIds: null }))
    const open = (await atOffice(world).estate()).terms.find(({ expiresAt }) => expiresAt !== null)
    granted(await end(open?.termId ?? ''))
    const redeemed = await world.as(wang).redeemInvitation({ code, name: '王', showName: false })
    expect(redeemed).toMatchObject({ refusal: 'INVITATION_EXPIRED' })
  })
})
