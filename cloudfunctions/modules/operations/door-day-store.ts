import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { dueInStore } from '../../workflow/due-in-store'
import { doorDay, doorDayId, newDoorDay, type DoorDay } from './door-day'

const MOST = 1000

/** Where it is kept what went wrong at each door, day by day. */
export function createDoorDayStore(database: Database) {
  const { list, patch, change, read, is, find, where, createOnce } = openCollection(database, 'doorDays', doorDay)
  return {
    ...dueInStore<DoorDay>({ list, patch, change, read, is }),
    find,
    /** The day of a door, though nothing went wrong on it yet. */
    standing: async (day: string, door: string) =>
      (await find(doorDayId(day, door))) ?? (await createOnce(newDoorDay(day, door))).thing,
    change: (known: DoorDay, next: (doorDay: DoorDay) => DoorDay, settled: (doorDay: DoorDay) => boolean) =>
      change(known._id, next, settled, { known }),
    /** All doors' days from this one on. */
    since: (day: string) => where({ day: is.gte(day) }, MOST),
  }
}

export type DoorDayStore = ReturnType<typeof createDoorDayStore>
