import { isBeatDue } from '../modules/heartbeat/heartbeat'
import type { Lookout } from '../modules/heartbeat/lookout-store'
import type { ClockNeeds } from '../needs'
import { unmarked } from '../modules/report/retention-in-store'
import { inShanghai } from '../platform/shanghai'
import { SEEN_WHOLE, type Seen } from '../workflow/seen'
import { findLogUntil } from './list-what-is-old'

/** The collections whose things wait for an hour of their own, by `dueAt`: those that carry letters, which are wanted whole, and the others. */
export const dueCollections = {
  reports: true,
  meetings: true,
  communities: true,
  doorDays: true,
  calendars: false,
  uploads: false,
  contacts: false,
  deletions: false,
}

/** What is kept no longer is looked for from three o'clock on, when nobody waits for anything. */
const NIGHT_HOUR = 3

/** What a tick has to do, in one reading of the database (decision 0022). */
export async function seeWhatIsDue({ lookouts: store, now }: ClockNeeds): Promise<Seen> {
  const at = now()
  const lookouts = [...lookoutsAt(at), ...(inShanghai(at).hour() === NIGHT_HOUR ? nightLookoutsAt(at) : [])]
  let sighted = await store.lookOut(lookouts)
  if (!sighted) {
    await store.begin(at)
    sighted = await store.lookOut(lookouts)
  }
  if (!sighted) throw new Error('the clock has no document of its own')
  return { ...sighted.found, beat: isBeatDue(sighted.beat, at) ? [sighted.beat] : [] }
}

/** Says that the clock runs: workers are told when it does not. */
export function beat({ lookouts, now }: ClockNeeds) {
  return lookouts.beat(now())
}

function lookoutsAt(until: Date): Lookout[] {
  return Object.entries(dueCollections).map(([from, isWhole]) => ({
    ...{ as: from, from, by: 'dueAt', until, isWhole },
    most: isWhole ? SEEN_WHOLE : 1,
  }))
}

function nightLookoutsAt(at: Date): Lookout[] {
  const one = { most: 1, isWhole: false }
  return [
    { as: 'old', from: 'reports', by: 'retainedUntil', until: at, ...one },
    { as: 'unmarked', from: 'reports', by: 'at', until: at, besides: unmarked, ...one },
    { as: 'oldLog', from: 'staffLog', by: 'at', until: findLogUntil(at), ...one },
    { as: 'employees', from: 'people', by: 'employeeCheckAt', until: at, ...one },
  ]
}
