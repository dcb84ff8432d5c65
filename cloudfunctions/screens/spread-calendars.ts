import { publishedCalendar, type Calendar } from '../modules/calendar/calendar'
import type { KeptCalendar } from '../modules/calendar/kept-calendar'
import { withRecount } from '../modules/report/with-recount'
import type { ClockNeeds } from '../needs'
import { startOfDayOn } from '../platform/shanghai'
import { byClock } from '../workflow/actor'
import { commandKey } from '../workflow/command-key'
import { newTick, type Tick } from '../workflow/tick'

const AT_ONCE = 10

/** Brings what was written down of working days to the places it holds for, then to the open deadlines there; a tick that ends first goes on in the next. */
export async function spreadCalendars(needs: ClockNeeds) {
  const tick = newTick(needs.now)
  const due = await needs.calendars.due(needs.now(), AT_ONCE)
  let done = 0
  for (const kept of due) if (await spread(kept, needs, tick)) done++
  return { done, left: due.length - done }
}

async function spread(kept: KeptCalendar, needs: ClockNeeds, tick: Tick) {
  const { _id: ownerId, off, on } = kept
  const places = (await needs.estate.communities()).filter(({ _id, street }) => [_id, street.id].includes(ownerId))
  const all = await needs.calendars.of([...new Set(places.flatMap(({ _id, street }) => [_id, street.id]))])
  const keptOf = (id: string) => all.find(({ _id }) => _id === id) ?? publishedCalendar
  for (const { _id, street } of places) {
    const { off, on } = keptOf(street.id)
    const calendar = { off, on, closed: keptOf(_id).closed }
    await needs.calendarCopies.toCommunity(_id, calendar)
    if (!(await recountIn(_id, calendar, kept, needs, tick))) return false
  }
  if (places.every(({ _id }) => _id !== ownerId)) await needs.calendarCopies.toStreet(ownerId, { off, on, closed: [] })
  return needs.calendars.noteSpread(kept)
}

/** Counts the open deadlines of a community anew, page by page; says whether it came to the end. */
async function recountIn(
  communityId: string,
  calendar: Calendar,
  { version, changedFrom }: KeptCalendar,
  { reports, now }: ClockNeeds,
  tick: Tick,
) {
  if (changedFrom === null) return true
  const press = { procedure: 'spreadCalendars', commandId: `${communityId}:${version}` }
  let after: string | undefined
  do {
    if (!tick.takesOn()) return false
    const { rows, older } = await reports.promisedFrom(communityId, startOfDayOn(changedFrom), after)
    for (const known of rows) {
      const key = commandKey(byClock, press, now())
      await reports.change(known._id, key, (report) => withRecount(report, calendar, key), { known })
    }
    after = older ?? undefined
  } while (after)
  return true
}
