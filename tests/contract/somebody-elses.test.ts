import { granted, openWorld, people, type Person, type World } from '../support/world'
import { allCases, titled } from '../support/cases/all-cases'
import { nowhere } from '../support/cases/resident-cases'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

/** People of the same kind to whom the thing of the case does not belong. */
const others: Record<Person['door'], readonly Person[]> = {
  resident: [people.li],
  household: [people.third, people.fourth, people.next],
  worker: [people.grid, people.zhou, people.far],
}

const named = allCases.filter(({ procedure }) => namesAReport(procedure.input))
const unnamed = allCases.filter(({ procedure }) => !namesAReport(procedure.input))

describe.each(titled(named))('%s', (_, { door, name, works }) => {
  it('answers for somebody else’s exactly as for a missing one', async () => {
    const ready = await works(world)
    const input = { ...ready.input, ...('photos' in ready.input && { photos: [] }) }
    const before = await world.shelves.everythingButLog()
    for (const other of others[door]) {
      const hidden = await world.knock(other, name, input)
      const missing = await world.knock(other, name, { ...input, reportId: nowhere })
      expect(hidden).toEqual({ ok: false, refusal: 'NOT_FOUND', requestId: expect.any(String) })
      expect(missing).toEqual({ ...hidden, requestId: expect.any(String) })
    }
    expect(await world.shelves.everythingButLog()).toEqual(before)
  })
})

describe.each(titled(unnamed))('%s', (_, { door, name, works }) => {
  it('tells nobody else of a report that is not theirs', async () => {
    const { input } = await works(world)
    const theirs = granted(await world.as(people.wang).myReports({})).rows
    for (const other of others[door]) {
      const reply = await world.knock(other, name, input)
      const told = theirs.filter(({ reportId, number }) => says(reply, reportId) || says(reply, number))
      expect([told, says(reply, '楼道灯')]).toEqual([[], false])
    }
  })
})

it('asks of most procedures whose the report is', () => expect(named.length).toBeGreaterThan(25))

function namesAReport(input: object) {
  return 'shape' in input && 'reportId' in (input.shape as object)
}

function says(reply: unknown, text: string) {
  return JSON.stringify(reply).includes(text)
}
