import { aReportForm } from '../support/builders/a-report-form'
import { at, granted, openWorld, people, type World } from '../support/world'
import { atOffice, communityId } from '../support/world/at-office'

const { wang, li, first } = people
const chen = at('desk', people.chen)
const lin = at('desk', people.lin)

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const desk = () => world.as(chen)
const send = (buildingId: string) => world.as(wang).submitReport(aReportForm({ buildingId }))
const placesToPick = async () => granted(await world.as(wang).listPlaces({ communityId })).buildings.map(({ id }) => id)

describe('a building', () => {
  it('that is closed is not picked any more, and what is under way there goes on', async () => {
    const { reportId } = granted(await send('building-1'))
    granted(await desk().closeBuilding({ communityId, buildingId: 'building-1' }))
    expect(await placesToPick()).not.toContain('building-1')
    expect(await send('building-1')).toMatchObject({ refusal: 'BUILDING_GONE' })
    granted(await world.as(first).acceptReport({ reportId }))
    const page = granted(await world.as(wang).openPlacard({ by: 'number', number: '1001' }))
    if (!page.known) throw new Error('the placard is not known')
    expect(page.buildings.map(({ id }) => id)).toEqual(['building-3'])
    granted(await desk().openBuildingAgain({ communityId, buildingId: 'building-1' }))
    granted(await send('building-1'))
  })

  it('with something open cannot be removed; without it can', async () => {
    const { reportId } = granted(await send('building-1'))
    const remove = () => desk().removeBuilding({ communityId, buildingId: 'building-1' })
    expect(await remove()).toMatchObject({ refusal: 'BUILDING_IN_USE' })
    granted(await world.as(wang).withdrawReport({ reportId }))
    granted(await remove())
    expect(await placesToPick()).not.toContain('building-1')
  })

  it('that stood there twice is one: whoever covered either covers it, and what was reported at either stays', async () => {
    const { reportId } = granted(await send('building-3'))
    granted(await desk().mergeBuildings({ communityId, buildingId: 'building-3', intoId: 'building-4' }))
    const { coverage } = await atOffice(world).buildingOf('building-4')
    expect(coverage.rows.map(({ householdId }) => householdId).sort()).toEqual(['household-1', 'household-2'])
    expect(await placesToPick()).toEqual(['building-1', 'building-2', 'building-4', 'building-5'])
    // A phone that still has the old entry is not sent away.
    const again = granted(await send('building-3'))
    expect(await world.shelves.one('reports', again.reportId)).toMatchObject({ buildingId: 'building-4' })
    const page = granted(await world.as(wang).openPlacard({ by: 'building', buildingId: 'building-3' }))
    expect(page).toMatchObject({ known: true, buildings: [{ id: 'building-4' }] })
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ buildingId: 'building-3' })
    expect(await world.as(people.wang).getMyReport({ reportId })).toMatchObject({ ok: true })
  })

  it('in use where only the other entry of it is', async () => {
    granted(await send('building-3'))
    granted(await desk().mergeBuildings({ communityId, buildingId: 'building-3', intoId: 'building-4' }))
    const remove = desk().removeBuilding({ communityId, buildingId: 'building-4' })
    expect(await remove).toMatchObject({ refusal: 'BUILDING_IN_USE' })
  })
})

describe('two who change the same thing', () => {
  it('are told who was faster: the second sees how it stands, and nothing is lost', async () => {
    const { coverage } = await atOffice(world).buildingOf('building-4')
    const write = (by: typeof chen, householdId: string) =>
      world.as(by).writeCoverage({
        ...{ communityId, estateId: null, buildingId: 'building-4', mark: coverage.mark },
        rows: [{ householdId, units: [], role: 'primary', from: '2026-01-12', until: null }],
      })
    const replies = await Promise.all([write(chen, 'household-1'), write(lin, 'household-2')])
    const answers = replies.map((reply) => granted(reply))
    expect(answers.filter(({ done }) => done)).toHaveLength(1)
    const late = answers.find((answer) => !answer.done)
    const standing = (await atOffice(world).buildingOf('building-4')).coverage
    expect(late).toEqual({ done: false, now: standing })
    expect(standing.rows).toHaveLength(1)
  })

  it('do not disturb each other where they change different things', async () => {
    const [one, other] = [
      await atOffice(world).buildingOf('building-1'),
      await atOffice(world).buildingOf('building-4'),
    ]
    const change = (by: typeof chen, { id, mark }: typeof one, name: string) =>
      world.as(by).changeBuilding({ communityId, buildingId: id, mark, name, units: ['1单元'], families: [] })
    const replies = await Promise.all([change(chen, one, '一号楼'), change(lin, other, '四号楼')])
    expect(replies.map((reply) => granted(reply))).toEqual([{ done: true }, { done: true }])
    expect((await atOffice(world).buildingOf('building-4')).name).toBe('四号楼')
  })
})

describe('a name that was given up', () => {
  it('may be another building’s, and a press that comes again is the same building', async () => {
    const { estateId } = await atOffice(world).buildingOf('building-1')
    const add = (commandId: string) =>
      desk().addBuildings({ commandId, communityId, estateId, buildings: [{ name: '老综合楼', units: [] }] })
    const [oldId = ''] = granted(await add(world.press())).buildingIds
    const { mark } = await atOffice(world).buildingOf(oldId)
    granted(
      await desk().changeBuilding({ communityId, buildingId: oldId, mark, name: '19号楼', units: [], families: [] }),
    )
    const press = world.press()
    const [newId = ''] = granted(await add(press)).buildingIds
    expect(newId).not.toBe(oldId)
    expect(granted(await add(press)).buildingIds).toEqual([newId])
    expect((await atOffice(world).buildingOf(newId)).name).toBe('老综合楼')
    expect(await add(world.press())).toMatchObject({ refusal: 'NAME_TAKEN' })
  })

  it('of a community may be another’s, at two presses at once one’s; a press that comes again is the same community', async () => {
    const street = world.as(lin)
    const add = (commandId: string) => street.addCommunity({ commandId, name: '听涛社区', phone: '053200000109' })
    const first = world.press()
    const { communityId: oldId } = granted(await add(first))
    const { office } = granted(await street.getEstate({ communityId: oldId }))
    const { mark, phone, duties, familiesMax, buildingsMax } = office
    const fields = { phone, silentSms: null, gas: null, familiesMax, buildingsMax, duties: duties.lines }
    granted(await street.changeCommunity({ communityId: oldId, mark, name: '望潮社区', ...fields }))
    const [one, other] = [world.press(), world.press()]
    const both = await Promise.all([add(one), add(other)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const [press, reply] = both[0].ok ? [one, both[0]] : [other, both[1]]
    const { communityId: newId } = granted(reply)
    expect(newId).not.toBe(oldId)
    expect(granted(await add(press))).toEqual({ communityId: newId })
    expect(granted(await add(first))).toEqual({ communityId: oldId })
    expect(await add(world.press())).toMatchObject({ refusal: 'NAME_TAKEN' })
  })

  it('may be another estate’s', async () => {
    const add = (commandId: string) => desk().addEstate({ commandId, communityId, name: '新苑' })
    const { id: oldId } = granted(await add(world.press()))
    granted(await desk().renameEstate({ communityId, estateId: oldId, name: '望海苑' }))
    const press = world.press()
    const { id: newId } = granted(await add(press))
    expect(newId).not.toBe(oldId)
    expect(granted(await add(press))).toEqual({ id: newId })
    expect(await add(world.press())).toMatchObject({ refusal: 'NAME_TAKEN' })
  })
})

describe('an estate that was a slip', () => {
  const slip = async () => granted(await desk().addEstate({ communityId, name: '海堂苑' })).id
  const remove = (estateId: string) => desk().removeEstate({ communityId, estateId })
  const names = async () => (await atOffice(world).estate()).estates.map(({ name }) => name)

  it('is removed with whoever was to cover all of it, and its name is free', async () => {
    const estateId = await slip()
    const estate = (await atOffice(world).estate()).estates.find(({ id }) => id === estateId)
    const row = { householdId: 'household-1', units: [], role: 'primary' as const, from: '2026-01-12', until: null }
    granted(
      await desk().writeCoverage({
        communityId,
        mark: estate?.coverage.mark ?? '',
        estateId,
        buildingId: null,
        rows: [row],
      }),
    )
    granted(await remove(estateId))
    expect(await names()).not.toContain('海堂苑')
    expect(await slip()).toBe(estateId)
  })

  it('is not removed once it has a building, or somebody works for it', async () => {
    const estateId = await slip()
    const [buildingId = ''] = granted(
      await desk().addBuildings({ communityId, estateId, buildings: [{ name: '1号楼', units: [] }] }),
    ).buildingIds
    expect(await remove(estateId)).toMatchObject({ refusal: 'ESTATE_IN_USE' })
    granted(await desk().removeBuilding({ communityId, buildingId }))
    granted(await desk().inviteStaff({ placeId: communityId, estateIds: [estateId] }))
    expect(await remove(estateId)).toMatchObject({ refusal: 'ESTATE_IN_USE' })
  })

  it('is not removed where anything was ever reported, also long ago in a building that is gone', async () => {
    const estateId = await slip()
    const [buildingId = ''] = granted(
      await desk().addBuildings({ communityId, estateId, buildings: [{ name: '1号楼', units: [] }] }),
    ).buildingIds
    const { reportId } = granted(await send(buildingId))
    granted(await world.as(wang).withdrawReport({ reportId }))
    granted(await desk().removeBuilding({ communityId, buildingId }))
    expect(await remove(estateId)).toMatchObject({ refusal: 'ESTATE_IN_USE' })
  })
})

describe('an office', () => {
  it('of a street is carried by its communities: phone, area code and days of a tier', async () => {
    const { street } = granted(await world.as(lin).getStreet({}))
    granted(await world.as(lin).changeStreet({ mark: street.mark, phone: '053200000199', areaCode: '0532' }))
    const household = { accept: 2, answer: 10 }
    granted(await world.as(lin).setTiers({ placeId: 'street-1', from: '2026-01-12', until: null, household }))
    for (const id of [communityId, 'community-2'])
      expect(await world.shelves.one('communities', id)).toMatchObject({
        street: { phone: '053200000199', areaCode: '0532', tiers: [{ household }] },
      })
    expect((await world.shelves.one('communities', 'community-9')).street).not.toHaveProperty('tiers')
    const { reportId } = granted(await send('building-1'))
    expect(await world.shelves.one('reports', reportId)).toMatchObject({ tiers: { household } })
  })

  it('of a community has other duties as another version, and emergency numbers on the placard page', async () => {
    const { office } = await atOffice(world).estate()
    const { mark, name } = office
    const set = { communityId, name, phone: '053200000101', silentSms: '12110', gas: null, familiesMax: 20 }
    const more = { buildingsMax: null, duties: ['小区治理'] }
    expect(granted(await desk().changeCommunity({ ...set, ...more, mark }))).toEqual({ done: true })
    expect((await atOffice(world).estate()).office.duties).toEqual({ version: 1, lines: ['小区治理'] })
    expect(granted(await desk().changeCommunity({ ...set, ...more, mark }))).toMatchObject({ done: false })
    const page = granted(await world.as(wang).openPlacard({ by: 'number', number: '1001' }))
    expect(page).toMatchObject({ emergency: { silentSms: '12110', gas: null } })
  })

  it('has somebody on duty from one day to another', async () => {
    granted(await desk().setDuty({ communityId, termId: 'term-chen', from: '2026-01-13', until: '2026-01-14' }))
    const reasons = []
    for (const day of ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15']) {
      world.cloud.time.set(new Date(`${day}T02:00:00Z`))
      const { reportId } = granted(await send('building-4'))
      reasons.push(((await world.shelves.one('reports', reportId)).route as { code: string }).code)
    }
    expect(reasons).toEqual(['nobody', 'duty', 'duty', 'nobody'])
  })

  it('lets a worker in for some estates, who sets nothing up', async () => {
    const { code } = granted(await desk().inviteStaff({ placeId: communityId, estateIds: ['estate-2'] }))
    granted(await world.as(li).redeemInvitation({ code, name: '网格员', showName: false }))
    expect(await world.as(at('worker', li)).getOverview({})).toMatchObject({ data: { mayInvite: false } })
    expect(await world.as(at('desk', people.grid)).getEstate({ communityId })).toMatchObject({ refusal: 'NOT_FOUND' })
  })
})
