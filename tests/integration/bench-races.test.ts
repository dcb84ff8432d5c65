import type { Standing } from '@contract/seats/sign-up'
import { digest } from '../../cloudfunctions/platform/digest'
import { granted, openWorld, people, type Person, type World } from '../support/world'
import { benches } from '../support/world/meeting-stages'

const { wang, li, first } = people

let world: World
let bench: ReturnType<typeof benches>

beforeAll(async () => void (world = await openWorld()))
beforeEach(async () => {
  await world.begin()
  bench = benches(world)
})
afterAll(() => world.close())

type Party = { id: string; personId: string | null; party: number }
type Kept = { seats: number; free: number; guests: Party[]; waiting: (Party & { offeredUntil: Date | null })[] }

const kept = async (meetingId: string) => (await world.shelves.one('meetings', meetingId)) as unknown as Kept
const sum = (parties: readonly Party[]) => parties.reduce((all, { party }) => all + party, 0)

/** So many neighbours who were here before. */
async function neighbours(count: number): Promise<Person<'resident'>[]> {
  const openIds = Array.from({ length: count }, (_, index) => `o-neighbour-${index}`)
  const known = openIds.map((openId) => ({
    _id: digest('person', openId),
    version: 1,
    personId: personIdOf(openId),
    openId,
    at: new Date('2025-01-01T00:00:00Z'),
  }))
  await world.shelves.add('people', known)
  return openIds.map((openId) => ({ openId, door: 'resident' }))
}

/** As long as a real one. */
function personIdOf(openId: string) {
  return digest('random', openId).slice(0, 24)
}

async function press(by: Person<'resident'>, meetingId: string, party = 1, name = '住三楼的老邻居') {
  const reply = await world.as(by).signUp({ meetingId, party, name })
  return reply.ok ? reply.data : reply.refusal
}

const isAs = (as: Standing['as']) => (answer: Standing | string) => typeof answer === 'object' && answer.as === as

/** What always holds: nobody twice, every seat sat on, held or free, and no waiting party that would fit. */
async function expectSound(meetingId: string) {
  const { seats, free, guests, waiting } = await kept(meetingId)
  const everybody = [...guests, ...waiting].map(({ personId }) => personId)
  expect(new Set(everybody).size).toBe(everybody.length)
  const held = waiting.filter(({ offeredUntil }) => offeredUntil !== null)
  expect(sum(guests) + sum(held) + free).toBe(seats)
  expect(free).toBeGreaterThanOrEqual(0)
  expect(waiting.filter(({ offeredUntil, party }) => offeredUntil === null && party <= free)).toEqual([])
}

describe('500 neighbours who press at once', () => {
  it('take exactly the seats there are; the others wait in their order, and who finds no room is told', async () => {
    const crowd = await neighbours(500)
    const meetingId = await bench.published({ seats: 100 })
    const before = world.cloud.calls().length
    const since = performance.now()
    const answers = await Promise.all(crowd.map((by) => press(by, meetingId)))
    print(`500 presses on 100 seats`, performance.now() - since, world.cloud.calls().slice(before))

    const { guests, waiting } = await kept(meetingId)
    expect([guests.length, waiting.length]).toEqual([100, 300])
    expect(answers.filter(isAs('seated'))).toHaveLength(100)
    expect(answers.filter((answer) => answer === 'MEETING_FULL')).toHaveLength(100)
    const told = crowd.flatMap(({ openId }, index) => {
      const answer = answers[index]
      return typeof answer === 'object' && answer.as === 'waiting' ? [[personIdOf(openId), answer.place] as const] : []
    })
    const places = new Map(waiting.map(({ personId }, index) => [personId, index + 1]))
    expect(told).toHaveLength(300)
    expect(told.filter(([personId, place]) => places.get(personId) !== place)).toEqual([])
    await expectSound(meetingId)
  }, 120_000)

  it('all come when there is no limit', async () => {
    const crowd = await neighbours(200)
    const meetingId = await bench.published()
    const answers = await Promise.all(crowd.map((by) => press(by, meetingId)))
    expect(answers.filter(isAs('seated'))).toHaveLength(200)
    expect((await kept(meetingId)).guests).toHaveLength(200)
  }, 60_000)
})

describe('neighbours in parties of one to four', () => {
  it('never sit on more seats than there are, nor one on half of theirs', async () => {
    const crowd = await neighbours(80)
    const meetingId = await bench.published({ seats: 50 })
    await Promise.all(crowd.map((by, index) => press(by, meetingId, (index % 4) + 1)))
    await expectSound(meetingId)
    const { guests, waiting } = await kept(meetingId)
    expect(guests.length + waiting.length).toBe(80)
  })

  it('come and go at the same time, and no seat is lost or given twice', async () => {
    const crowd = await neighbours(60)
    const meetingId = await bench.published({ seats: 20 })
    await Promise.all(crowd.slice(0, 30).map((by, index) => press(by, meetingId, (index % 3) + 1)))
    await Promise.all(
      crowd.map((by, index) =>
        index < 15 ? world.as(by).cancelSignUp({ meetingId }) : press(by, meetingId, (index % 3) + 1),
      ),
    )
    await expectSound(meetingId)
    const { guests, waiting } = await kept(meetingId)
    expect(guests.length + waiting.length).toBe(45)
  })
})

describe('one neighbour who presses again and again', () => {
  it.each([
    ['the same press, twenty times at once', true],
    ['twenty presses at once', false],
  ])('%s, is one sign-up', async (_, same) => {
    const meetingId = await bench.published({ seats: 30 })
    const commandId = world.press()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.as(wang).signUp({ meetingId, party: 2, commandId: same ? commandId : world.press() }),
      ),
    )
    const [one] = answers.map(granted)
    expect(answers.map(granted)).toEqual(answers.map(() => one))
    expect(await kept(meetingId)).toMatchObject({ free: 28, guests: [{ party: 2 }], waiting: [] })
  })

  it('is on one list only, when the last seat goes meanwhile', async () => {
    const crowd = await neighbours(20)
    const meetingId = await bench.published({ seats: 10 })
    await Promise.all([...crowd, ...crowd].map((by) => press(by, meetingId)))
    await expectSound(meetingId)
    const { guests, waiting } = await kept(meetingId)
    expect([guests.length, waiting.length]).toEqual([10, 10])
  })
})

describe('an offered seat', () => {
  it('is taken once, however often it is pressed', async () => {
    const meetingId = await bench.offered()
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.as(wang).takeOffer({ meetingId })))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await kept(meetingId)).toMatchObject({ free: 0, guests: [{ party: 1 }], waiting: [] })
  })

  it('goes to one of two when it is let go while the clock passes it on', async () => {
    const meetingId = await bench.offered()
    const [second, third] = (await neighbours(2)) as [Person<'resident'>, Person<'resident'>]
    await press(second, meetingId)
    await press(third, meetingId)
    world.later(0, 12)
    await Promise.all([
      world.as(wang).passOffer({ meetingId }),
      world.as(li).signUp({ meetingId, party: 1 }),
      world.tick(),
      world.tick(),
    ])
    await expectSound(meetingId)
    const { waiting } = await kept(meetingId)
    expect(waiting.map(({ offeredUntil }) => offeredUntil !== null)).toEqual([true, false, false])
    expect(waiting[0]?.personId).toBe(personIdOf(second.openId))
  })
})

describe('arriving', () => {
  it('is ticked once by two hands at the door', async () => {
    const meetingId = await bench.signedUp()
    bench.begins()
    const who = { by: 'guest' as const, guestId: await bench.guestOf(meetingId) }
    await Promise.all(Array.from({ length: 10 }, () => world.as(first).markAttended({ meetingId, who })))
    expect(granted(await world.as(first).getMeetingAsHost({ meetingId })).attended).toBe(1)
  })

  it('counts somebody without a phone once, when the press comes ten times', async () => {
    const meetingId = await bench.signedUp()
    bench.begins()
    const press = { meetingId, commandId: world.press(), party: 2 }
    await Promise.all(Array.from({ length: 10 }, () => world.as(first).addWalkIn(press)))
    expect(granted(await world.as(first).getMeetingAsHost({ meetingId })).attended).toBe(2)
  })
})

/** Figures to read, not to fail by: the machine may be busy. */
function print(what: string, ms: number, calls: ReturnType<World['cloud']['calls']>) {
  const each = calls.map(({ database }) => database.calls)
  const most = Math.max(...each)
  const mean = each.reduce((all, one) => all + one, 0) / each.length
  console.info(
    `${what}: ${(ms / 1000).toFixed(1)} s, database calls a press ${mean.toFixed(2)} on average, ${most} at most`,
  )
}
