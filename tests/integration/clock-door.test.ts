import { openWorld, people, type World } from '../support/world'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

describe('the clock', () => {
  it('does nothing for a person, whatever they send', async () => {
    for (const event of [{}, { Type: 'Timer', TriggerName: 'each-minute' }])
      expect(await world.cloud.call('clock', event, people.wang)).toMatchObject({ ok: false, refusal: 'NOT_SIGNED_IN' })
  })

  it('does nothing for a phone that nobody is signed in on, whatever it sends, and works for the timer', async () => {
    for (const event of [{}, { Type: 'Timer', TriggerName: 'each-minute' }])
      expect(await world.cloud.call('clock', event)).toMatchObject({ ok: false, refusal: 'NOT_SIGNED_IN' })
    expect(await world.cloud.runTimer('clock')).toMatchObject({ ok: true })
  })
})
