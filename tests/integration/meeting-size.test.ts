import { granted, openWorld, people, type World } from '../support/world'
import { benches, thursday } from '../support/world/meeting-stages'

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(() => world.begin())
afterAll(() => world.close())

type Party = { id: string; personId: string }
type Kept = { guests: [Party]; waiting: [Party]; commands: [string] }

describe('a meeting with 300 seats taken and 300 waiting', () => {
  it('is one document under 200 KB, also while everybody has a letter under way', async () => {
    const meetingId = await crowded()
    const quiet = await sizeOf(meetingId)
    const startAt = new Date(thursday.getTime() + 86_400_000).toISOString()
    const moved = { meetingId, startAt, place: '凉亭', reason: '下'.repeat(200) }
    granted(await world.as(people.first).rescheduleMeeting(moved))
    const telling = await sizeOf(meetingId)
    console.info(`300 + 300: ${quiet} KB, with a letter to each under way ${telling} KB`)
    expect(quiet).toBeLessThan(200)
    expect(telling).toBeLessThan(200)
  })
})

/** As if 600 had pressed: one sat down and one waits, each with as long a name as may be, and all others are like them. */
async function crowded() {
  const bench = benches(world)
  const meetingId = await bench.published({ seats: 1, topics: Array.from({ length: 8 }, () => '灯'.repeat(200)) })
  for (const by of [people.li, people.wang]) await bench.signUp(meetingId, by, 1, '名'.repeat(20))
  const { guests, waiting, commands } = (await world.shelves.one('meetings', meetingId)) as unknown as Kept
  await world.shelves.edit('meetings', meetingId, {
    ...{ seats: 300, guests: like(guests[0]), waiting: like(waiting[0]) },
    commands: Array.from({ length: 600 }, () => commands[0]),
  })
  return meetingId
}

/** 300 parties with ids as long as real ones. */
function like(party: Party) {
  return Array.from({ length: 300 }, (_, index) => ({
    ...party,
    id: `${index}`.padStart(party.id.length, '0'),
    personId: `${index}`.padStart(24, '0'),
  }))
}

/** As it travels, in KB. */
async function sizeOf(meetingId: string) {
  return Math.ceil(Buffer.byteLength(JSON.stringify(await world.shelves.one('meetings', meetingId))) / 1000)
}
