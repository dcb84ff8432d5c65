import { Cron } from 'croner'
import { cloud as definition } from '../../config/cloud'
import { dueCollections } from '../../cloudfunctions/screens/see-what-is-due'
import clock from '../../cloudfunctions/clock/config.json'
import { granted, HOUR_MS, openWorld, people, type World } from '../support/world'
import { absences } from '../support/world/absences'
import { benches } from '../support/world/meeting-stages'
import { stages } from '../support/world/report-stages'
import type { Shelf } from '../support/world/shelves'

const { wang, first, lin, chen } = people
const MINUTE_MS = 60_000

let world: World
beforeAll(async () => void (world = await openWorld()))
beforeEach(async () => {
  await world.begin()
  await world.tick()
})
afterEach(() => world.cloud.faults.clear())
afterAll(() => world.close())

const kept = Object.keys(dueCollections) as (keyof typeof dueCollections & Shelf)[]

/** Everything whose hour has come, wherever it is kept. */
async function leftDue() {
  const now = world.cloud.time.now()
  const all = await Promise.all(
    kept.map(async (shelf) =>
      (await world.shelves.all(shelf))
        .filter(({ dueAt }) => dueAt instanceof Date && dueAt <= now)
        .map(({ _id }) => `${shelf} ${_id}`),
    ),
  )
  return all.flat()
}
async function costOfTick() {
  await world.tick()
  return world.cost().calls
}
const toFirst = () => world.letters().filter(({ to }) => to === first.openId)

describe('the clock when nothing is due', () => {
  it('asks the database once, whatever waits for another hour', async () => {
    await stages(world).asked()
    await benches(world).published()
    await world.tick()
    expect(await leftDue()).toEqual([])
    for (let minute = 0; minute < 3; minute++) {
      world.later(0, 1 / 60)
      expect(await costOfTick()).toBe(1)
    }
  })

  it('asks once at three in the night too, when it looks for what is kept no longer', async () => {
    world.cloud.time.set(new Date('2026-01-13T03:00:00+08:00'))
    await world.tick()
    world.later(0, 1 / 60)
    expect(await costOfTick()).toBe(1)
  })
})

describe('whatever has an hour of its own', () => {
  it('is kept where the clock looks: in each collection with an index of what is due', () => {
    const withHours = Object.entries(definition.collections)
      .filter(([, { indexes }]) => indexes.some(({ name }) => name === 'due'))
      .map(([name]) => name)
    expect([...kept].sort()).toEqual(withHours.sort())
  })

  /** Somebody who writes something that is due sooner than all that stands, and how long after. */
  const writers: Record<keyof typeof dueCollections, { write: () => Promise<unknown>; after?: number }> = {
    reports: { write: () => stages(world).submitted() },
    meetings: { write: () => benches(world).published(), after: 56 * HOUR_MS },
    communities: { write: () => absences(world).asked() },
    calendars: {
      write: async () => granted(await world.as(lin).writeHolidays({ year: '2027', off: ['2027-01-01'], on: [] })),
    },
    uploads: {
      write: async () =>
        granted(await world.as(wang).getPhotoFolder({ formId: world.press(), names: ['a'.repeat(20)] })),
      after: 25 * HOUR_MS,
    },
    contacts: {
      write: () =>
        world.shelves.add(
          'contacts',
          [{ _id: 'of-nobody', version: 1, reportId: 'never-came', name: null, phone: null, footprints: [] }].map(
            (contact) => ({ ...contact, at: world.cloud.time.now(), dueAt: inADay() }),
          ),
        ),
      after: 25 * HOUR_MS,
    },
    doorDays: {
      write: async () => {
        world.cloud.faults.set([{ kind: 'status', rate: 1, action: 'database.aggregateDocuments' }])
        await world.knock(wang, 'openPlacard', { by: 'number', number: '1001' })
        world.cloud.faults.clear()
      },
    },
    deletions: {
      write: async () => {
        granted(await world.as(people.li).getMe({}))
        granted(await world.as(people.li).deleteMyData({}))
      },
      after: 3 * MINUTE_MS,
    },
  }
  const inADay = () => new Date(world.cloud.time.now().getTime() + 24 * HOUR_MS)

  it.each(kept)('is done by the next tick though the clock saw nothing near: %s', async (shelf) => {
    const { write, after = MINUTE_MS } = writers[shelf]
    await world.tick()
    await write()
    const waiting = (await world.shelves.all(shelf)).filter(({ dueAt }) => dueAt instanceof Date)
    expect(waiting.length).toBeGreaterThan(0)
    world.later(0, after / HOUR_MS)
    expect(await leftDue()).toContainEqual(expect.stringMatching(shelf))
    expect(await costOfTick()).toBeGreaterThan(1)
    expect(await leftDue()).toEqual([])
  })

  it('is all done in one tick, however much it is', async () => {
    for (let no = 0; no < 12; no++) {
      if (no === 8) world.later(1)
      await stages(world).submitted()
    }
    await world.tick()
    expect(toFirst()).toHaveLength(12)
    expect(await leftDue()).toEqual([])
  })
})

describe('a tick', () => {
  it('that meets a command which is just saved leaves it to the next at the latest, and tells of it once', async () => {
    for (let round = 1; round <= 8; round++) {
      await Promise.all([world.tick(), stages(world).submitted({ placard: 'household-1' }), world.tick()])
      world.later(0, 1 / 60)
      await world.tick()
      expect([round, toFirst().length, await leftDue()]).toEqual([round, round, []])
    }
  })

  it('beside another does everything once, also the very first two of a street', async () => {
    await world.shelves.remove('heartbeats', 'clock')
    await stages(world).submitted()
    await Promise.all([world.tick(), world.tick()])
    expect(toFirst()).toHaveLength(1)
    expect(await world.shelves.all('heartbeats')).toHaveLength(1)
  })

  it.each(['database.aggregateDocuments', 'database.modifyDocument', 'database.getDocument'])(
    'that breaks off at %s leaves what was due to a later one',
    async (action) => {
      await stages(world).submitted()
      world.cloud.faults.set([{ kind: 'status', rate: 1, action }])
      await world.tick().catch(() => undefined)
      world.cloud.faults.clear()
      for (let minute = 0; minute < 3; minute++) {
        world.later(0, 1 / 60)
        await world.tick()
      }
      expect(toFirst()).toHaveLength(1)
      expect(await leftDue()).toEqual([])
    },
  )

  it('comes each minute from seven to ten in the evening, each five minutes in the night', () => {
    const day = new Date('2026-01-12T00:00:00+08:00').getTime()
    const runs = clock.triggers.flatMap(({ config }) => {
      const times = new Cron(config, { timezone: 'Asia/Shanghai', paused: true }).nextRuns(2000, new Date(day - 1))
      return times.filter((at) => at.getTime() < day + 24 * HOUR_MS)
    })
    const ofHour = (hour: number) =>
      runs.filter((at) => Math.floor((at.getTime() - day) / HOUR_MS) === hour).map((at) => at.getTime())
    const perHour = Array.from({ length: 24 }, (_, hour) => new Set(ofHour(hour)).size)
    expect(perHour).toEqual([...Array<number>(7).fill(12), ...Array<number>(15).fill(60), 12, 12])
    expect(new Set(runs.map((at) => at.getTime())).size).toBe(runs.length)
  })
})

describe('the clock’s heartbeat', () => {
  const stopped = async () => granted(await world.as(chen).getOverview({})).remindersStopped
  const beatAt = async () => (await world.shelves.one('heartbeats', 'clock')).at

  it('is written each half hour, and not in between', async () => {
    const begun = await beatAt()
    world.later(0, 29 / 60)
    expect(await costOfTick()).toBe(1)
    expect(await beatAt()).toEqual(begun)
    world.later(0, 1 / 60)
    expect(await costOfTick()).toBe(2)
    expect(Number(await beatAt()) - Number(begun)).toBeGreaterThanOrEqual(30 * MINUTE_MS)
  })

  it('tells workers for how many hours nobody was reminded, until the clock runs again', async () => {
    expect(await stopped()).toBeUndefined()
    world.later(0, 0.9)
    expect(await stopped()).toBeUndefined()
    world.later(0, 2.2)
    expect(await stopped()).toBe(3)
    await world.tick()
    expect(await stopped()).toBeUndefined()
  })

  it('says nothing of a street whose clock never ran', async () => {
    await world.shelves.remove('heartbeats', 'clock')
    expect(await stopped()).toBeUndefined()
  })
})
