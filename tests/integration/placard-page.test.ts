import { at, granted, openWorld, people, type World } from '../support/world'
import { aReportForm } from '../support/builders/a-report-form'
import { atOffice, communityId } from '../support/world/at-office'
import { stages } from '../support/world/report-stages'

const { wang, li, first, third, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const scan = { by: 'number', number: '1001' } as const
const opened = async (by: Parameters<typeof at>[1], input: typeof scan | { by: 'none' } = scan) =>
  granted(await world.as(at('resident', by)).openPlacard(input))

describe('the placard page of a resident', () => {
  it('shows first what waits for their word: what was asked, and what is to be looked at', async () => {
    const asked = await stages(world).asked()
    const resolved = await stages(world).resolved()
    await stages(world).submitted()
    const { openReports } = await opened(wang)
    expect(openReports).toMatchObject({ total: 3, waiting: 2 })
    expect(openReports?.rows.map(({ reportId }) => reportId).sort()).toEqual([asked, resolved].sort())
  })

  it('says so without a scan as well, and of a placard that is not known', async () => {
    const reportId = await stages(world).resolved()
    const waits = { known: false, openReports: { total: 1, waiting: 1, rows: [{ reportId }] } }
    expect(await opened(wang, { by: 'none' })).toMatchObject(waits)
    expect(granted(await world.as(wang).openPlacard({ by: 'number', number: '9999' }))).toMatchObject(waits)
  })

  it('says nothing of what is somebody else’s, or was answered', async () => {
    await stages(world).closed()
    await stages(world).resolved()
    expect((await opened(li)).openReports).toEqual({ total: 0, waiting: 0, rows: [] })
    expect((await opened(wang)).openReports).toMatchObject({ total: 1, waiting: 1 })
  })

  it('counts all that is open, more than one reading holds', async () => {
    const reportId = await stages(world).submitted()
    const one = await world.shelves.one('reports', reportId)
    await world.shelves.add(
      'reports',
      Array.from({ length: 120 }, (_, no) => ({ ...one, _id: `copy-${no}` })),
    )
    expect((await opened(wang)).openReports?.total).toBe(121)
  })
})

describe('the placard of a household', () => {
  const token = async (householdId: string) => {
    const { placards } = await atOffice(world).householdOf(householdId)
    return placards[0]?.token ?? ''
  }
  const scanned = async (householdId: string) =>
    granted(await world.as(wang).openPlacard({ by: 'token', token: await token(householdId) }))

  it.each(['proposed', 'posted'] as const)(
    'that is %s is not in use yet, and its number is not known',
    async (stage) => {
      const householdId = await atOffice(world)[stage]()
      expect(await scanned(householdId)).toMatchObject({ known: false, why: 'not-yet', street: { name: '海云街道' } })
      expect(granted(await world.as(wang).openPlacard({ by: 'number', number: '2001' }))).toMatchObject({
        known: false,
        why: 'unknown',
      })
    },
  )

  it('that rests says so, and what is said there goes to somebody else', async () => {
    granted(await atOffice(world).chen.pauseHousehold({ communityId, householdId: 'household-1' }))
    expect(await scanned('household-1')).toMatchObject({ known: true, isPaused: true })
    const reportId = await stages(world).submitted()
    const { assignee } = await world.shelves.one('reports', reportId)
    expect(assignee ?? { ids: [] }).not.toMatchObject({ ids: ['household-1'] })
    granted(await atOffice(world).chen.resumeHousehold({ communityId, householdId: 'household-1' }))
    expect(await scanned('household-1')).toMatchObject({ isPaused: false })
  })

  it('whose code was changed leads on, and one that is retired is nobody’s', async () => {
    const before = await token('household-1')
    granted(await atOffice(world).chen.renewPlacard({ communityId, householdId: 'household-1', why: 'lost' }))
    expect(granted(await world.as(wang).openPlacard({ by: 'token', token: before }))).toMatchObject({ why: 'revoked' })
    granted(await atOffice(world).chen.retireHousehold({ communityId, householdId: 'household-1' }))
    expect(granted(await world.as(wang).openPlacard({ by: 'token', token: before }))).toMatchObject({ why: 'unknown' })
  })
})

describe('the placard page of whoever holds a post', () => {
  it('counts what a household is to take on, as its own list does', async () => {
    await stages(world).submitted()
    await stages(world).submitted()
    await stages(world).accepted()
    const { total } = granted(await world.as(first).getToday({})).toAccept
    expect(total).toBe(2)
    for (const way of [scan, { by: 'none' } as const])
      expect((await opened(first, way)).roles).toEqual({ household: true, worker: false, toAccept: 2 })
    expect((await opened(third)).roles).toEqual({ household: true, worker: false, toAccept: 0 })
  })

  it('counts nothing that was handed past the household', async () => {
    await stages(world).submitted({ handTo: 'community', placard: 'household-1' })
    expect((await opened(first)).roles).toMatchObject({ toAccept: 0 })
  })

  it('counts what a worker is to give to somebody, as the queues do', async () => {
    await stages(world).unrouted()
    await stages(world).returned()
    await stages(world).reopened()
    await stages(world).accepted()
    const counted = async (worker: typeof chen) => {
      const { counts } = granted(await world.as(worker).getOverview({}))
      return counts.unrouted + counts.returned + counts.reopened + counts.checking
    }
    for (const worker of [chen, lin]) {
      expect((await opened(worker)).roles).toEqual({ household: false, worker: true, toArrange: await counted(worker) })
      expect(await counted(worker)).toBe(3)
    }
  })

  it('leaves a second reopening to the street', async () => {
    const reportId = await stages(world).reopened()
    await world.shelves.edit('reports', reportId, { reopenings: 2 })
    expect((await opened(chen)).roles).toMatchObject({ toArrange: 0 })
    expect((await opened(lin)).roles).toMatchObject({ toArrange: 1 })
  })

  it('is a resident’s to everybody else, without a count', async () => {
    await stages(world).submitted()
    expect((await opened(wang)).roles).toEqual({ household: false, worker: false })
  })
})

describe('the receipt of 有危险', () => {
  const danger = aReportForm({ category: 'danger', handTo: 'community' })
  const receiptOf = async (form: typeof danger) => granted(await world.as(wang).submitReport(form))

  it('says whether somebody is on duty, and nobody else’s receipt does', async () => {
    await world.shelves.edit('communities', 'community-1', { duty: 'term-chen' })
    expect((await receiptOf(danger)).danger).toEqual({ onDuty: true })
    await world.shelves.edit('communities', 'community-1', { duty: 'term-former-worker' })
    expect((await receiptOf({ ...danger, formId: world.press() })).danger).toEqual({ onDuty: false })
    expect((await receiptOf(aReportForm())).danger).toBeUndefined()
  })
})
