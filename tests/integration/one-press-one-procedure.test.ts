import { aNamedForm } from '../support/builders/a-report-form'
import { at, granted, openWorld, people, type Person, type World } from '../support/world'
import {
  guestPresses,
  householdPresses,
  residentPresses,
  workerPresses,
  type Pressed,
} from '../support/world/action-presses'
import { benches } from '../support/world/meeting-stages'
import type { Kept } from '../support/world/shelves'
import { stages } from '../support/world/report-stages'

const { wang, first, chen, lin } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

type Thing = { shelf: 'reports' | 'meetings'; id: string; named: Record<string, string> }

const report = async (reportId: Promise<string>): Promise<Thing> => {
  const id = await reportId
  return { shelf: 'reports', id, named: { reportId: id } }
}
const meeting = async (meetingId: Promise<string>): Promise<Thing> => {
  const id = await meetingId
  return { shelf: 'meetings', id, named: { meetingId: id } }
}

const scenes: [string, Person, Record<string, Pressed>, () => Promise<Thing>][] = [
  ['a resident, of a report in hand', wang, residentPresses, () => report(stages(world).accepted(aNamedForm()))],
  ['a resident, of a report that is done', wang, residentPresses, () => report(stages(world).resolved(aNamedForm()))],
  ['a household, of a report in hand', first, householdPresses, () => report(stages(world).accepted(aNamedForm()))],
  ['a worker, of a report of theirs', chen, workerPresses, () => report(stages(world).withWorker())],
  ['a neighbour, of a meeting', wang, guestPresses, () => meeting(benches(world).published())],
]

/** As it stands between two presses. */
async function putBack({ shelf, id }: Thing, kept: Kept) {
  await world.shelves.remove(shelf, id)
  await world.shelves.add(shelf, [kept])
}

describe.each(scenes)('the same press id from %s', (_, by, presses, arrive) => {
  it('at another procedure is another command: answered and done as a new one is', async () => {
    const thing = await arrive()
    const begins = await world.shelves.one(thing.shelf, thing.id)
    const press = ({ procedure, input }: Pressed, id: string) =>
      world.knock(by, procedure, {
        ...thing.named,
        ...input,
        ...(procedure === 'openMeeting' ? { formId: id } : { commandId: id }),
      })
    /** What a press is answered and writes on the thing as it stands. */
    const outcome = async (pressed: Pressed, id: string, kept: Kept) => {
      await putBack(thing, kept)
      const reply = await press(pressed, id)
      const { version } = await world.shelves.one(thing.shelf, thing.id)
      return [pressed.procedure, reply.ok ? reply.ok : reply.refusal, version]
    }

    for (const earlier of Object.values(presses)) {
      await putBack(thing, begins)
      const id = world.press()
      if (!(await press(earlier, id)).ok) continue
      const after = await world.shelves.one(thing.shelf, thing.id)
      for (const later of Object.values(presses).filter(({ procedure }) => procedure !== earlier.procedure))
        expect([earlier.procedure, ...(await outcome(later, id, after))]).toEqual([
          earlier.procedure,
          ...(await outcome(later, world.press(), after)),
        ])
    }
  })
})

describe('the id of a form', () => {
  it('given with an addition to that very report is an addition', async () => {
    const formId = world.press()
    const reportId = await stages(world).submitted({ formId })
    granted(await world.as(wang).addToReport({ reportId, text: '四楼的也不亮', photos: [], commandId: formId }))
    const { timeline } = granted(await world.as(wang).getMyReport({ reportId }))
    expect(timeline.map(({ event }) => event)).toContain('added')
  })
})

describe('the id of an invitation', () => {
  it('for another post gives a code of its own', async () => {
    const commandId = world.press()
    const codes = [
      granted(await world.as(lin).inviteHousehold({ householdId: 'household-5', commandId })),
      granted(await world.as(lin).inviteHousehold({ householdId: 'household-3', commandId })),
      granted(await world.as(lin).inviteWorker({ communityId: 'community-1', commandId })),
      granted(await world.as(lin).inviteWorker({ communityId: 'community-2', commandId })),
    ].map(({ code }) => code)
    expect(new Set(codes).size).toBe(4)
  })
})

describe('somebody who holds a household and works for the community', () => {
  it('leaves a footprint at each door, though the press has one id', async () => {
    const { code } = granted(await world.as(lin).inviteWorker({ communityId: 'community-1' }))
    granted(await world.as(at('resident', first)).redeemInvitation({ code, name: '李建国', showName: false }))
    const reportId = await stages(world).accepted(aNamedForm())
    const press = { reportId, commandId: world.press(), reason: '约个时间上门' }
    granted(await world.as(first).revealContact(press))
    granted(await world.as(at('worker', first)).revealContactAsWorker(press))
    expect(granted(await world.as(wang).getMyReport({ reportId })).footprints).toHaveLength(2)
  })
})
