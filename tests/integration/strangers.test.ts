import type { Reply } from '@contract/refusal'
import { openWorld, people, type World } from '../support/world'
import { allCases, titled } from '../support/cases/all-cases'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

/** No post at all, a term that is over, and a post of the other kind. */
const withoutPost = {
  resident: [],
  household: [people.wang, people.former, people.chen],
  worker: [people.wang, people.formerWorker, people.first],
}

describe.each(titled(allCases))('%s', (_, { door, name, works }) => {
  it('gives a stranger nothing, and keeps nothing of them', async () => {
    const { input } = await works(world)
    const before = await world.shelves.everything()
    const asNobody = (await world.cloud.call(door, { procedure: name, input })) as Reply<unknown>
    expect(asNobody).toMatchObject({ ok: false, refusal: 'NOT_SIGNED_IN' })
    for (const { openId } of withoutPost[door])
      expect(await world.knock({ door, openId }, name, input)).toMatchObject({ ok: false, refusal: 'NO_POST' })
    expect(await world.shelves.everything()).toEqual(before)
  })
})

describe('the clock', () => {
  it('does nothing for a person, whatever they send', async () => {
    for (const event of [{}, { Type: 'Timer', TriggerName: 'each-minute' }])
      expect(await world.cloud.call('clock', event, people.wang)).toMatchObject({ ok: false, refusal: 'NOT_SIGNED_IN' })
  })
})
