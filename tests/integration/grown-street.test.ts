import type { Term } from '../../cloudfunctions/modules/estate/term'
import { at, granted, openWorld, people, type World } from '../support/world'
import { aTerm, heldBy, longAgo } from '../support/builders/a-term'
import { stages } from '../support/world/report-stages'

const { wang, first, former, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const endedOf = (person: typeof first, no: number): Term =>
  heldBy(
    person,
    aTerm({ id: `ended-${no}`.padEnd(32, '0'), householdId: 'household-5', until: new Date('2025-06-01') }),
  )

/** A community of some 600 KB, as release 0.1 kept it: every term of years stands inside. */
async function growCommunity(id: string, asId = id) {
  const { terms, ...community } = await world.shelves.one('communities', id)
  const ended = Array.from({ length: 1600 }, (_, no) => ({ ...endedOf(former, no), note: 'x'.repeat(100) }))
  const grown = { ...community, terms: [...ended, ...(terms as Term[])] }
  if (asId === id) await world.shelves.edit('communities', id, { terms: grown.terms })
  else
    await world.shelves.add('communities', [
      { ...grown, _id: asId, name: `${asId}社区`, households: [], buildings: [] },
    ])
}

describe('a street of thirty grown communities', () => {
  it('can be opened by its worker, and its places chosen from', async () => {
    await growCommunity('community-1')
    for (let no = 0; no < 27; no++) await growCommunity('community-2', `community-grown-${no}`)
    const { communities } = granted(await world.as(lin).getOverview({}))
    expect(communities).toHaveLength(29)
    const places = granted(await world.as(wang).listPlaces({ communityId: 'community-1' }))
    expect([places.communities.length, places.buildings.length]).toEqual([30, 5])
  }, 60_000)
})

describe('a grown community', () => {
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

  it('is as small as a new one to whoever scans, submits or holds a post in it', async () => {
    const scan = async () => granted(await world.as(wang).openPlacard({ by: 'token', token: 'v1AAAAAAAAAA22' }))
    const day = async () => granted(await world.as(first).getToday({}))
    const before = [await scan(), await day()]
    await growCommunity('community-1')
    expect(bytes(await world.shelves.one('communities', 'community-1'))).toBeGreaterThan(600_000)
    expect([await scan(), await day()]).toEqual(before)
    const reportId = await stages(world).submitted()
    await world.tick()
    expect(world.letters().map(({ to }) => to)).toContain(first.openId)
    granted(await world.as(first).acceptReport({ reportId }))
    expect(granted(await world.as(chen).listQueue({ queue: 'ours' })).rows).toEqual([])
  })

  it('gives nobody access by a term that ended in it', async () => {
    await growCommunity('community-1')
    expect(await world.as(former).getToday({})).toMatchObject({ refusal: 'NO_POST' })
    expect(granted(await world.as(at('resident', former)).getMe({})).roles.household).toBeNull()
  })
})

describe('reports whose story has grown', () => {
  it('stand in every list by their cards alone', async () => {
    const ids: string[] = []
    for (let no = 0; no < 10; no++) ids.push(await stages(world).submitted())
    for (const reportId of ids) {
      const { history } = (await world.shelves.one('reports', reportId)) as unknown as { history: object[] }
      const added = Array.from({ length: 100 }, () => ({
        ...history[0],
        at: longAgo,
        text: '还是没有修好。'.repeat(1000),
      }))
      await world.shelves.edit('reports', reportId, { history: [...history, ...added] })
    }
    expect(granted(await world.as(first).getToday({})).toAccept.rows).toHaveLength(10)
    expect(granted(await world.as(wang).listMyReports({})).rows).toHaveLength(10)
    expect(granted(await world.as(lin).listSuggestedMeetings({})).suggestions[0]?.reports).toHaveLength(10)
    expect(granted(await world.as(wang).openPlacard({ by: 'number', number: '1001' }))).toMatchObject({
      openReports: { total: 10 },
    })
  }, 60_000)
})
