import { ALARMED_AFTER } from './alarm'
import { COUNTED_MAX, doorDayId, newDoorDay } from './door-day'
import type { Database } from '../../platform/connect-cloud'
import { isDuplicate } from '../../platform/is-duplicate'
import { openRawCollection } from '../../platform/open-raw-collection'
import { dayOf, DAY_MS } from '../../platform/shanghai'
import type { Tally } from '../../platform/tally'

const UNREADABLE_MAX = 100
const KEPT_DAYS = 90

/** Counts what went wrong at this door: one update each, two more for the first of a day. */
export function createTallyStore(database: Database, now: () => Date): Tally {
  const raw = openRawCollection(database, 'doorDays')
  const is = database.command
  const door = process.env.LIANXINQIAO_DOOR ?? ''
  /** What is full of which day: it is asked for no more. */
  let full = ''

  async function open(day: string, at: Date) {
    try {
      await raw.insert(newDoorDay(day, door))
    } catch (cause) {
      if (!isDuplicate(cause)) throw cause
    }
    await raw.remove({ day: is.lt(dayOf(new Date(at.getTime() - KEPT_DAYS * DAY_MS))) })
  }

  return {
    async add(refusal, unreadable) {
      const at = now()
      const day = dayOf(at)
      const count = refusal === 'BROKEN' ? 'broken' : 'refused'
      const counted = refusal !== null && full !== `${day} ${count}`
      if (!counted && unreadable.length === 0) return
      const add = () =>
        raw.update(
          { _id: doorDayId(day, door), ...(counted && { [count]: is.lt(COUNTED_MAX) }) },
          {
            version: is.inc(1),
            ...(counted && { [count]: is.inc(1), [`refusals.${refusal}`]: is.inc(1) }),
            ...(refusal === 'BROKEN' && { brokenAt: is.push({ each: [at], slice: -ALARMED_AFTER }), dueAt: at }),
            ...(unreadable.length > 0 && { unreadable: is.push({ each: [...unreadable], slice: -UNREADABLE_MAX }) }),
          },
        )
      if ((await add()) > 0) return
      await open(day, at)
      if ((await add()) === 0 && counted) full = `${day} ${count}`
    },
  }
}
