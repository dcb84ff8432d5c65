import { aNamedForm } from '../support/builders/a-report-form'
import { away } from '../support/builders/a-community'
import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import { stages } from '../support/world/report-stages'

const { wang, first, second, third, fourth, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const reason = '约个时间上门'
const unknown = { name: null, phone: null, shared: false }
const known = { name: '王淑芬', phone: '139****0001', shared: false }
const toHousehold = (householdId: string) => ({ kind: 'household', householdId }) as const

/** What a household knows of who it is: by the page, and by asking for the phone. */
async function knows(household: Person<'household'>, reportId: string) {
  const { neighbour } = granted(await world.as(household).getReportAsHousehold({ reportId }))
  const revealed = await world.as(household).revealContact({ reportId, reason })
  return { ...neighbour, opens: revealed.ok }
}

const mine = async (reportId: string) => granted(await world.as(wang).getMyReport({ reportId }))
const isAskedAbout = async (reportId: string) => (await mine(reportId)).consent

async function assignedTo(householdId: string, reportId: string) {
  granted(await world.as(first).returnReport({ reportId, reason: 'other' }))
  granted(await world.as(chen).assignReport({ reportId, to: toHousehold(householdId) }))
}

describe('who would get it, said before the tick', () => {
  const recipientsOf = async (form: { buildingId: string; unit?: string }, by = wang) =>
    granted(await world.as(by).listRecipients({ category: 'fixtures', ...form })).households.map(({ id }) => id)

  it('is the household of the unit, of both primaries each, of the estate, and nobody where nobody looks', async () => {
    expect(await recipientsOf({ buildingId: 'building-2', unit: '2单元' })).toEqual(['household-3'])
    expect(await recipientsOf({ buildingId: 'building-3' })).toEqual(['household-1', 'household-2'])
    expect(await recipientsOf({ buildingId: 'building-5' })).toEqual(['household-4'])
    expect(await recipientsOf({ buildingId: 'building-4' })).toEqual([])
  })

  it('is by name the one who stands in while the household is away', async () => {
    await world.shelves.edit('communities', 'community-1', { absences: [away('household-1', 'household-3')] })
    const asked = { buildingId: 'building-1', category: 'fixtures' } as const
    expect(granted(await world.as(wang).listRecipients(asked)).households).toEqual([
      { id: 'household-3', name: '3号楼党员中心户' },
    ])
  })

  it('is nobody for what no household handles: a sensitive matter, or the holder’s own', async () => {
    const care = { buildingId: 'building-1', category: 'care' } as const
    expect(granted(await world.as(wang).listRecipients(care)).households).toEqual([])
    expect(await recipientsOf({ buildingId: 'building-1' }, at('resident', first))).toEqual([])
  })

  it('is the one that then gets it', async () => {
    const place = { buildingId: 'building-2', unit: '1单元' }
    const consentTo = await recipientsOf(place)
    const reportId = await stages(world).submitted(aNamedForm({ ...place, consentTo }))
    granted(await world.as(second).acceptReport({ reportId }))
    expect(await knows(second, reportId)).toEqual({ ...known, opens: true })
  })

  it('is not told for a unit that is not there', async () => {
    const reply = await world.as(wang).listRecipients({ buildingId: 'building-1', unit: '9单元', category: 'leaks' })
    expect(reply).toMatchObject({ refusal: 'BUILDING_GONE' })
  })
})

describe('a name goes to the household that the tick named, and to no other', () => {
  it('when another one got it meanwhile: who was named, and then went away, does not give it to the stand-in', async () => {
    await world.shelves.edit('communities', 'community-1', { absences: [away('household-1', 'household-3')] })
    const receipt = granted(await world.as(wang).submitReport(aNamedForm()))
    expect(receipt).toMatchObject({ assignee: { name: '3号楼党员中心户' }, identity: 'confidential' })
    granted(await world.as(third).acceptReport({ reportId: receipt.reportId }))
    expect(await knows(third, receipt.reportId)).toEqual({ ...unknown, opens: false })
  })

  it('when one of two takes it on', async () => {
    const reportId = await stages(world).submitted(aNamedForm({ buildingId: 'building-3' }))
    granted(await world.as(second).acceptReport({ reportId }))
    expect(await knows(second, reportId)).toEqual({ ...unknown, opens: false })
    expect(await isAskedAbout(reportId)).toEqual({ households: ['household-2'], name: '2号楼党员中心户' })
  })

  it('when it goes away after it took it on: whoever stands in asks for themselves, and knows what was left for them', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    await world.shelves.edit('communities', 'community-1', { absences: [away('household-1', 'household-3')] })
    expect(await knows(third, reportId)).toEqual({ ...unknown, opens: false })
    granted(await world.as(third).askToMeet({ reportId }))
    granted(await world.as(wang).shareContact({ reportId, name: '王姨', phone: '13900000009' }))
    expect(await knows(third, reportId)).toMatchObject({ name: '王姨', shared: true, opens: true })
    await world.shelves.edit('communities', 'community-1', { absences: [] })
    expect(await knows(first, reportId)).toEqual({ ...known, opens: true })
  })

  it('when a contact was shared with it: not with whoever stands in, nor while they ask for themselves', async () => {
    const reportId = await stages(world).askedToMeet({ identity: 'anonymous' })
    granted(await world.as(wang).shareContact({ reportId, name: '王姨', phone: '13900000009' }))
    await world.shelves.edit('communities', 'community-1', { absences: [away('household-1', 'household-3')] })
    expect(await knows(third, reportId)).toEqual({ ...unknown, opens: false })
    granted(await world.as(third).askToMeet({ reportId }))
    expect(await knows(third, reportId)).toEqual({ ...unknown, opens: false })
  })

  it('when whoever holds it holds another post as well', async () => {
    const { terms } = (await world.shelves.one('communities', 'community-1')) as unknown as { terms: Term[] }
    const moved = terms.map((term) =>
      term.holder?.showName !== undefined && term.householdId === 'household-2'
        ? { ...term, holder: holderIn(terms) }
        : term,
    )
    await world.shelves.edit('communities', 'community-1', { terms: moved })
    const place = { buildingId: 'building-2', unit: '1单元' }
    const reportId = await stages(world).submitted(aNamedForm({ ...place, consentTo: ['household-2'] }))
    expect(granted(await world.as(first).acceptReport({ reportId })).assignee.name).toBe('2号楼党员中心户')
    expect(await knows(first, reportId)).toEqual({ ...known, opens: true })
    expect(await isAskedAbout(reportId)).toBeNull()
  })

  type Term = { householdId: string | null; holder: { showName?: boolean } | null; until: Date | null }
  const holderIn = (terms: Term[]) =>
    terms.find(({ householdId, until }) => householdId === 'household-1' && until === null)?.holder ?? null
})

describe('a phone of the last release, whose tick named the household of the scanned placard', () => {
  const { consentTo: _, ...ofBefore } = aNamedForm()

  it('lets that household know', async () => {
    const reportId = await stages(world).accepted({ ...ofBefore, placard: 'household-1' })
    expect(await knows(first, reportId)).toEqual({ ...known, opens: true })
  })

  it('lets no other know, and says so: another unit was chosen after the tick', async () => {
    const form = { ...ofBefore, placard: 'household-2', buildingId: 'building-2', unit: '2单元' }
    const receipt = granted(await world.as(wang).submitReport(form))
    expect(receipt.identity).toBe('confidential')
    granted(await world.as(third).acceptReport({ reportId: receipt.reportId }))
    expect(await knows(third, receipt.reportId)).toEqual({ ...unknown, opens: false })
    expect((await mine(receipt.reportId)).identity).toBe('confidential')
  })

  it('lets nobody know where no placard was scanned: no household was named', async () => {
    const reportId = await stages(world).accepted(ofBefore)
    expect(await knows(first, reportId)).toEqual({ ...unknown, opens: false })
  })

  it('and its reports, kept without a named household, are asked about anew', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    const { knownTo, hiddenFrom, ...kept } = (await world.shelves.one('reports', reportId)) as never as Kept
    await world.shelves.remove('reports', reportId)
    await world.shelves.add('reports', [kept])
    expect([knownTo, hiddenFrom]).toEqual([['household-1'], undefined])
    expect(await knows(first, reportId)).toEqual({ ...unknown, opens: false })
    granted(await world.as(wang).answerConsent({ reportId, households: ['household-1'], agreed: true }))
    expect(await knows(first, reportId)).toEqual({ ...known, opens: true })
  })

  type Kept = { knownTo?: string[]; hiddenFrom?: string[] }
})

describe('a report that goes to another household', () => {
  it('hides the name again until its resident agrees, by one press', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    await assignedTo('household-4', reportId)
    granted(await world.as(fourth).acceptReport({ reportId }))
    expect(await knows(fourth, reportId)).toEqual({ ...unknown, opens: false })
    expect(await mine(reportId)).toMatchObject({
      identity: 'confidential',
      consent: { households: ['household-4'], name: '4号楼党员中心户' },
      allowedActions: expect.arrayContaining(['answer-consent']),
    })
    expect(granted(await world.as(chen).getReportAsWorker({ reportId })).identity).toBe('confidential')

    granted(await world.as(wang).answerConsent({ reportId, households: ['household-4'], agreed: true }))
    expect(await knows(fourth, reportId)).toEqual({ ...known, opens: true })
    expect(await mine(reportId)).toMatchObject({ identity: 'named', consent: null })
  })

  it('stays hidden when its resident leaves it so, asks no more, and tells nobody of it', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    await assignedTo('household-4', reportId)
    granted(await world.as(wang).answerConsent({ reportId, households: ['household-4'], agreed: false }))
    granted(await world.as(fourth).acceptReport({ reportId }))
    expect(await knows(fourth, reportId)).toEqual({ ...unknown, opens: false })
    expect(await isAskedAbout(reportId)).toBeNull()
    const events = ({ timeline }: { timeline: readonly { event: string }[] }) => timeline.map(({ event }) => event)
    expect(events(await mine(reportId))).toContain('name-kept')
    expect(events(granted(await world.as(fourth).getReportAsHousehold({ reportId })))).not.toContain('name-kept')
    expect(events(granted(await world.as(chen).getReportAsWorker({ reportId })))).not.toContain('name-kept')
  })

  it('takes no yes for a household that it has left meanwhile', async () => {
    const reportId = await stages(world).accepted(aNamedForm())
    await assignedTo('household-4', reportId)
    granted(await world.as(fourth).returnReport({ reportId, reason: 'away' }))
    await world.shelves.edit('reports', reportId, { returns: 0 })
    granted(await world.as(chen).assignReport({ reportId, to: toHousehold('household-3') }))
    const late = await world.as(wang).answerConsent({ reportId, households: ['household-4'], agreed: true })
    expect(late).toMatchObject({ refusal: 'NOT_NOW' })
    granted(await world.as(third).acceptReport({ reportId }))
    expect(await knows(third, reportId)).toEqual({ ...unknown, opens: false })
  })

  it('does not ask who gave no name at all, nor who told the community only', async () => {
    for (const form of [{ contact: undefined }, { identity: 'confidential' as const, consentTo: undefined }]) {
      const reportId = await stages(world).accepted(aNamedForm(form))
      await assignedTo('household-4', reportId)
      expect(await isAskedAbout(reportId)).toBeNull()
    }
  })

  it('gives a contact to no household that asked to meet after the page was opened', async () => {
    const reportId = await stages(world).askedToMeet()
    const shown = (await mine(reportId)).question?.by
    granted(await world.as(wang).answerQuestion({ reportId, text: '写在这里吧' }))
    await assignedTo('household-4', reportId)
    granted(await world.as(fourth).acceptReport({ reportId }))
    granted(await world.as(fourth).askToMeet({ reportId }))
    const shared = { reportId, name: '王姨', phone: '13900000009', sharedWith: shown }
    expect(await world.as(wang).shareContact(shared)).toMatchObject({ refusal: 'NOTHING_ASKED' })
    granted(await world.as(wang).shareContact({ ...shared, sharedWith: '4号楼党员中心户' }))
  })
})

describe('a report that was handed past the household, and then given to one', () => {
  it('gives no name with it', async () => {
    const reportId = await stages(world).submitted(aNamedForm({ handTo: 'community', consentTo: [] }))
    granted(await world.as(chen).acceptReportAsWorker({ reportId }))
    granted(await world.as(chen).resolveReportAsWorker({ reportId, text: '看过了', photos: [] }))
    granted(await world.as(wang).reopenReport({ reportId }))
    granted(await world.as(chen).assignReport({ reportId, to: toHousehold('household-4') }))
    granted(await world.as(fourth).acceptReport({ reportId }))
    expect(await knows(fourth, reportId)).toEqual({ ...unknown, opens: false })
  })
})
