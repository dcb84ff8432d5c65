import { granted, openWorld, people, type Person, type World } from '../support/world'
import { stages } from '../support/world/report-stages'
import { minutesLater } from '../support/world/minutes-later'

const { wang, first, chen } = people

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(async () => {
  await world.begin()
  world.cloud.wechat.requireCredits()
})
afterAll(() => world.close())

const templates = { resident: 'progress-for-residents', staff: 'news-for-staff' } as const
type Audience = keyof typeof templates

/** A tap in which WeChat asked and they said yes, as the phone tells it. */
const sayYes = (openId: string, audience: Audience, commandId = world.press()) => {
  world.cloud.wechat.giveCredit(openId, templates[audience])
  return world.as({ openId, door: 'resident' }).acceptReminders({ commandId, audiences: [audience] })
}
const left = async ({ openId }: Person) => granted(await world.as({ openId, door: 'resident' }).getReminders({}))
/** What the tick sent: to whom, and what WeChat said. */
const sent = async () => {
  const before = world.letters().length
  await world.tick()
  return world
    .letters()
    .slice(before)
    .map(({ to, errcode }) => [to, errcode])
}

describe('the ledger of reminders', () => {
  it('counts one more for each yes, and one less for each message that went out', async () => {
    granted(await sayYes(wang.openId, 'resident'))
    expect(granted(await sayYes(wang.openId, 'resident'))).toEqual({ resident: 2 })
    const reportId = await stages(world).accepted()
    await world.tick()
    expect(await left(wang)).toEqual({ resident: 1, staff: 0 })
    granted(await world.as(first).resolveReport({ reportId, text: '灯换好了', photos: [] }))
    await world.tick()
    expect(await left(wang)).toEqual({ resident: 0, staff: 0 })
  })

  it('counts one yes of one tap once, however often the phone tells it', async () => {
    const commandId = world.press()
    granted(await sayYes(wang.openId, 'resident', commandId))
    for (let told = 0; told < 3; told++)
      expect(granted(await world.as(wang).acceptReminders({ commandId, audiences: ['resident'] }))).toEqual({
        resident: 1,
      })
    expect(await left(wang)).toEqual({ resident: 1, staff: 0 })
  })

  it('counts both kinds of one tap, each by itself, and taps at the same time', async () => {
    const person = { openId: first.openId, door: 'resident' } as const
    await Promise.all([
      world.as(person).acceptReminders({ audiences: ['resident', 'staff'] }),
      world.as(person).acceptReminders({ audiences: ['staff'] }),
      world.as(person).acceptReminders({ audiences: ['staff'] }),
    ])
    expect(await left(first)).toEqual({ resident: 1, staff: 3 })
  })

  it('tries every letter, also where it counts none: it may be wrong', async () => {
    await stages(world).submitted()
    world.cloud.wechat.giveCredit(first.openId, templates.staff)
    expect(await sent()).toEqual([[first.openId, 0]])
    expect(await left(first)).toEqual({ resident: 0, staff: 0 })
  })

  it('says none is left once WeChat says so', async () => {
    for (let taps = 0; taps < 3; taps++)
      granted(await world.as({ openId: first.openId, door: 'resident' }).acceptReminders({ audiences: ['staff'] }))
    await stages(world).submitted()
    expect(await sent()).toEqual([[first.openId, 43101]])
    expect(await left(first)).toEqual({ resident: 0, staff: 0 })
  })

  it('knows after a race of two letters for one reminder that none is left: one arrived, one did not', async () => {
    granted(await sayYes(first.openId, 'staff'))
    await stages(world).submitted()
    await stages(world).submitted()
    expect((await sent()).map(([, errcode]) => errcode).sort()).toEqual([0, 43101])
    expect(await left(first)).toEqual({ resident: 0, staff: 0 })
  })

  it('shows nobody anybody else’s, and goes with the person’s data', async () => {
    granted(await sayYes(wang.openId, 'resident'))
    expect(await left(chen)).toEqual({ resident: 0, staff: 0 })
    expect(granted(await world.as(wang).getMe({})).reminders).toEqual({ resident: 1, staff: 0 })
    granted(await world.as(wang).deleteMyData({}))
    await minutesLater(world)
    expect(await world.shelves.all('credits')).toEqual([])
    expect(await left(wang)).toEqual({ resident: 0, staff: 0 })
  })
})
