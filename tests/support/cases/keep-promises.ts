import { openWorld, type World } from '../world'
import { contracts } from '../world/client'
import type { Door } from '../world/person'
import { allCases, titled } from './all-cases'

/** Each procedure of a door: does what it promises, refuses as it declares, and takes a press that comes again, soon or late, for the same press. */
export function keepPromises(door: Door) {
  const cases = allCases.filter((each) => each.door === door)
  let world: World

  beforeAll(async () => void (world = await openWorld()))
  beforeEach(() => world.begin())
  afterAll(() => world.close())

  describe.each(titled(cases))('%s', (_, { name, procedure, works, refuses, then }) => {
    it('does what it promises', async () => {
      const { by, input } = await works(world)
      expect(await world.knock(by, name, input)).toMatchObject({ ok: true })
    })

    it('has a case for each refusal it declares', () =>
      expect(Object.keys(refuses).sort()).toEqual([...procedure.refusals].sort()))

    for (const [code, scene] of Object.entries(refuses)) {
      it(`refuses: ${code}`, async () => {
        const { by, input } = await scene(world)
        const before = await world.shelves.everythingButLog()
        expect(await world.knock(by, name, input)).toMatchObject({ ok: false, refusal: code })
        expect(await world.shelves.everythingButLog()).toEqual(before)
      })
    }

    if (procedure.kind === 'query') {
      it('only asks: what is kept stays as it is', async () => {
        const { by, input } = await works(world)
        await world.knock(by, name, input)
        const before = await world.shelves.everything()
        await world.knock(by, name, input)
        expect(await world.shelves.everything()).toEqual(before)
      })
      return
    }

    it('gives the first answer when the press comes twice, and changes nothing', async () => {
      const ready = await works(world)
      const first = await world.knock(ready.by, name, ready.input)
      const before = await world.shelves.everything()
      expect(await world.knock(ready.by, name, ready.input)).toEqual(first)
      expect(await world.shelves.everything()).toEqual(before)
    })

    it('gives the first answer when the press comes again after other things happened', async () => {
      const ready = await works(world)
      const first = await world.knock(ready.by, name, ready.input)
      await then?.(world, ready, first.ok ? first.data : null)
      const before = await world.shelves.everything()
      expect(await world.knock(ready.by, name, ready.input)).toEqual(first)
      expect(await world.shelves.everything()).toEqual(before)
    })
  })

  it('has a case for each procedure', () => expect(cases.map(({ name }) => name)).toEqual(Object.keys(contracts[door])))
}
