import { granted, openWorld, people, type World } from '../support/world'
import { personIdOf } from '../support/builders/a-term'
import { allCases, titled } from '../support/cases/all-cases'
import { aReportForm } from '../support/builders/a-report-form'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

const commands = allCases.filter(({ door, procedure }) => door !== 'resident' && procedure.kind === 'command')

describe.each(titled(commands))('%s', (_, { door, name, works }) => {
  it('is on the staff log: who, what, when, on which thing', async () => {
    const { by, input } = await works(world)
    const reply = await world.knock(by, name, input)
    expect(reply.ok).toBe(true)
    const written = (await world.shelves.all('staffLog')).filter(({ procedure }) => procedure === name)
    expect(written.at(-1)).toMatchObject({
      door,
      personId: personIdOf(by.openId),
      post: door === 'household' ? 'household-1' : 'community-1',
      about: aboutOf(input),
      at: expect.any(Date),
    })
    // Ids and codes, never what anybody wrote.
    expect(JSON.stringify(written)).not.toMatch(/[\u4e00-\u9fff]|1390000/)
  })
})

it('is written for staff alone', async () => {
  granted(await world.as(people.wang).submitReport(aReportForm()))
  expect(await world.shelves.all('staffLog')).toEqual([])
})

/** What a command is about, as its input names it: an opened meeting is about the report it was opened from. */
function aboutOf(input: Record<string, unknown>) {
  const fields = { report: 'reportId', meeting: 'meetingId', household: 'householdId', community: 'communityId' }
  const [kind, field] = Object.entries(fields).find(([, field]) => field in input) ?? []
  return kind && field ? { kind, id: input[field] } : null
}
