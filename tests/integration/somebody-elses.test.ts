import { granted, openWorld, people, type Person, type World } from '../support/world'
import { allCases, titled } from '../support/cases/all-cases'
import { nowhere } from '../support/cases/nowhere'

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

/** Meetings are for all neighbours to see, and only for them: whose they are is asked of staff. */
const named = allCases.filter(
  ({ door, procedure: { input } }) => names(input, 'reportId') || (door !== 'resident' && names(input, 'meetingId')),
)
const unnamed = allCases.filter((each) => !named.includes(each))
const publicOnes = allCases.filter(({ door, procedure }) => door === 'resident' && names(procedure.input, 'meetingId'))

describe.each(titled(named))('%s', (_, { door, name, works }) => {
  it('answers for somebody else’s exactly as for a missing one', async () => {
    const ready = await works(world)
    const input = { ...ready.input, ...('photos' in ready.input && { photos: [] }) }
    const before = await world.shelves.everythingButLog()
    for (const other of others[door]) {
      const hidden = await world.knock(other, name, input)
      const missing = await world.knock(other, name, { ...input, ...leadingNowhere(input) })
      expect(hidden).toEqual({ ok: false, refusal: 'NOT_FOUND', requestId: expect.any(String) })
      expect(missing).toEqual({ ...hidden, requestId: expect.any(String) })
    }
    expect(await world.shelves.everythingButLog()).toEqual(before)
  })
})

describe.each(titled(publicOnes))('%s', (_, { name, works }) => {
  it.each([
    ['a draft', 'draft'],
    ['a draft that was let go', 'cancelled'],
  ])('answers for %s exactly as for a missing one', async (_, state) => {
    const { by, input } = await works(world)
    await world.shelves.edit('meetings', input.meetingId as string, { state, publishedAt: null })
    const before = await world.shelves.everything()
    const hidden = await world.knock(by, name, input)
    expect(hidden).toEqual({ ok: false, refusal: 'NOT_FOUND', requestId: expect.any(String) })
    expect(await world.knock(by, name, { ...input, meetingId: nowhere })).toEqual({
      ...hidden,
      requestId: expect.any(String),
    })
    expect(await world.shelves.everything()).toEqual(before)
  })
})

describe.each(titled(unnamed))('%s', (_, { door, name, works }) => {
  it('tells nobody else of a report that is not theirs', async () => {
    const { input } = await works(world)
    const theirs = granted(await world.as(people.wang).listMyReports({})).rows
    for (const other of others[door]) {
      const reply = await world.knock(other, name, input)
      const told = theirs.filter(({ reportId, number }) => says(reply, reportId) || says(reply, number))
      expect([told, says(reply, '楼道灯')]).toEqual([[], false])
    }
  })
})

it('asks of most procedures whose the thing is', () => expect(named.length).toBeGreaterThan(35))

function names(input: object, key: 'reportId' | 'meetingId') {
  return 'shape' in input && key in (input.shape as object)
}

/** The same input with what it names missing. */
function leadingNowhere(input: Record<string, unknown>) {
  return 'reportId' in input ? { reportId: nowhere } : { meetingId: nowhere }
}

function says(reply: unknown, text: string) {
  return JSON.stringify(reply).includes(text)
}
