import type { Reply } from '@contract/refusal'
import { stepsMax } from '../steps-max'
import { openWorld, type World } from '../world'
import type { Door } from '../world/person'
import { allCases, promised, titled } from './all-cases'
import type { AnyCase } from './case'
import { givesStrangersNothing } from './gives-strangers-nothing'
import { hidesFromOthers, isAboutSomebodys, tellsOthersNothing } from './hides-from-others'
import { setScene, type Scene } from './scene'
import { standsOnStaffLog } from './stands-on-staff-log'

/** Whose session it is, and which posts they hold by it, are looked up one after the other before anything else. */
const STEPS_OF_SESSION = 1

/** On a bad day only what changes something is asked, and whether it is kept: who may ask and what it costs stays as it is. */
const isBadDay = Boolean(process.env.BAD_DAY)

/** Each procedure of a door: does what it promises, for whom it may, refuses as it declares, and takes a press that comes again, soon or late, for the same press. */
export function keepPromises(door: Door) {
  const cases = allCases.filter((each) => each.door === door)
  const isAsked = ({ procedure }: AnyCase) => !isBadDay || procedure.kind === 'command'
  let world: World

  beforeAll(async () => void (world = await openWorld()))
  afterAll(() => world.close())

  // Not `each`, which takes no empty table: on a bad day nothing may be asked of a door.
  for (const [title, each] of titled(cases.filter(isAsked))) describe(title, () => keepsPromise(each))

  function keepsPromise(each: AnyCase) {
    const scene = setScene(() => world, each)
    const isCommand = each.procedure.kind === 'command'

    if (!isBadDay) {
      givesStrangersNothing(each, scene)
      hidesFromOthers(each, scene)
    }
    doesWhatItPromises(each, scene)
    if (!isBadDay && isCommand) standsOnStaffLog(each, scene)
    if (isCommand) givesTheFirstAnswer(each, scene)
    else onlyAsks(each, scene)
    refuses(each, () => world)
    if (!isBadDay && isCommand && !isAboutSomebodys(each))
      describe('pressed by others', () =>
        tellsOthersNothing(
          each,
          setScene(() => world, each),
        ))
  }

  if (!['speech', 'desk', 'posts', 'meetings', 'figures'].includes(door))
    it('asks of many procedures whose the thing is', () =>
      expect(cases.filter(isAboutSomebodys).length).toBeGreaterThan(8))

  it('has a case for each procedure', () => expect(cases.map(({ name }) => name)).toEqual(Object.keys(promised[door])))
}

function doesWhatItPromises({ door, name }: AnyCase, { press }: Scene) {
  it('does what it promises', async () => expect((await press()).reply).toMatchObject({ ok: true }))

  if (isBadDay) return
  it('asks the database few things one after the other', async () => {
    const { call } = await press()
    expect(call).toMatchObject({ procedure: name })
    expect(call?.database.steps).toBeLessThanOrEqual(stepsMax(name) + (door === 'desk' ? STEPS_OF_SESSION : 0))
  })
}

function onlyAsks({ name }: AnyCase, { world, ready, press }: Scene) {
  it('only asks: what is kept stays as it is', async () => {
    await press()
    const before = await world().shelves.everythingButCounts()
    await world().knock(ready().by, name, ready().input)
    expect(await world().shelves.everythingButCounts()).toEqual(before)
  })
}

function givesTheFirstAnswer({ name, then }: AnyCase, { world, ready, press }: Scene) {
  it('gives the first answer when the press comes twice, and changes nothing', expectFirstAnswer)

  it('gives the first answer when the press comes again after other things happened', async () => {
    const { reply } = await press()
    await then?.(world(), ready(), reply.ok ? reply.data : null)
    await expectFirstAnswer()
  })

  async function expectFirstAnswer() {
    const { reply } = await press()
    const before = await world().shelves.everythingButCounts()
    expect(said(await world().knock(ready().by, name, ready().input))).toEqual(said(reply))
    expect(await world().shelves.everythingButCounts()).toEqual(before)
  }
}

/** What is answered, without the moment at which it is. */
function said(reply: Reply<unknown>) {
  return reply.ok ? { ok: true, data: reply.data } : reply
}

function refuses({ name, procedure, refuses }: AnyCase, world: () => World) {
  it('has a case for each refusal it declares', () =>
    expect(Object.keys(refuses).sort()).toEqual([...procedure.refusals].sort()))

  for (const [code, scene] of Object.entries(refuses))
    it(`refuses: ${code}`, async () => {
      await world().begin()
      const { by, input } = await scene(world())
      const before = await world().shelves.everythingButLog()
      expect(await world().knock(by, name, input)).toMatchObject({ ok: false, refusal: code })
      expect(await world().shelves.everythingButLog()).toEqual(before)
    })
}
