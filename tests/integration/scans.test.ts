import { monday, openWorld, people, type World } from '../support/world'
import { allCases } from '../support/cases/all-cases'
import type { Kept, Shelf } from '../support/world/shelves'
import { stages } from '../support/world/report-stages'
import { aNamedForm } from '../support/builders/a-report-form'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

/** So many copies of a document that a query without an index shows. */
const MANY = 1100

async function fill(shelf: Shelf, different: (no: number) => Record<string, unknown>) {
  const [one] = await world.shelves.all(shelf)
  const copies = Array.from({ length: MANY }, (_, no) => ({ ...one, _id: `copy-${no}`, ...different(no) }))
  await world.shelves.add(shelf, copies)
}

it('no question of any procedure, nor of the clock, looks at every document', async () => {
  await world.begin()
  const before = world.cloud.scans().length
  await stages(world).accepted(aNamedForm())
  await world.as(people.wang).sendSuggestion({ text: '字可以再大一点' })
  await fill('reports', (no) => ({
    residentId: `resident-${no}`,
    communityId: `elsewhere-${no % 9}`,
    streetId: 'street-7',
  }))
  await fill('people', (no) => ({ personId: `person-${no}` }))
  await fill('contacts', (no) => ({ reportId: `report-${no}` }))
  await fill('staffLog', () => ({}))
  await fill('suggestions', (no) => ({ personId: `person-${no}` }))

  const places = await Promise.all(placeShelves.map(async (shelf) => [shelf, await world.shelves.all(shelf)] as const))
  for (const { name, works } of allCases) {
    await beginAgain()
    await Promise.all(places.map(([shelf, documents]) => setAgain(shelf, documents)))
    const { by, input } = await works(world)
    expect([name, await world.knock(by, name, input)]).toMatchObject([name, { ok: true }])
  }
  await world.tick()
  expect(world.cloud.scans().slice(before)).toEqual([])
}, 90_000)

it('a question without an index would show', async () => {
  const before = world.cloud.scans().length
  await world.shelves.where('reports', { text: '楼道灯不亮三天了' })
  expect(world.cloud.scans().length).toBeGreaterThan(before)
})

/** What a case may have set up otherwise, by which PC, and what of a month was kept and told. */
const placeShelves = ['streets', 'communities', 'sessions', 'placardNumbers', 'figureMonths', 'bulletins'] as const

/** Leaves these documents on a shelf, and no others. */
async function setAgain(shelf: Shelf, documents: readonly Kept[]) {
  await Promise.all((await world.shelves.all(shelf)).map(({ _id }) => world.shelves.remove(shelf, _id)))
  if (documents.length > 0) await world.shelves.add(shelf, documents)
}

/** The same Monday for every case, and nothing sent yet, so that nobody sends more than a day allows. */
async function beginAgain() {
  world.cloud.time.set(monday)
  for (const { _id } of await world.shelves.where('reports', { communityId: 'community-1' }))
    await world.shelves.remove('reports', _id)
  const none = { reports: [], filed: [], meetings: [], suggestions: [], hidden: [] }
  for (const { _id } of await world.shelves.all('quotas')) await world.shelves.edit('quotas', _id, none)
}
