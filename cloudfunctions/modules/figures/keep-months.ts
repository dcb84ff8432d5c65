import type { NeedsWithFigures } from '../../needs'
import { inShanghai, startOfDay } from '../../platform/shanghai'
import { newTick } from '../../workflow/tick'
import { monthBefore, monthOf } from './month'
import { countMonths } from './read-month'

/** The clock counts from two o'clock on, when nobody waits for anything. */
const HOUR = 2

/** Who came to the last benches of a month, and their minutes, are written down until then. */
const SETTLED_DAY = 7

/** Counts each community's month anew, once a night. */
export async function keepMonthsAtNight(needs: NeedsWithFigures) {
  return inShanghai(needs.now()).hour() === HOUR ? keepMonths(needs) : { kept: 0, left: 0 }
}

/** Counts the running month of each community, in its first days also the one before; a tick that ends first goes on in the next. */
export async function keepMonths(needs: NeedsWithFigures) {
  const { estate, figures, now } = needs
  const tick = newTick(now)
  const at = now()
  const month = monthOf(at)
  const months = inShanghai(at).date() <= SETTLED_DAY ? [monthBefore(month), month] : [month]
  const [places, counted] = await Promise.all([estate.communities(), figures.countedSince(months, startOfDay(at))])
  const isCounted = (_id: string) => months.every((one) => counted.some((kept) => isOf(kept, _id, one)))
  const due = places.filter(({ _id }) => !isCounted(_id))
  let kept = 0
  for (const place of due) {
    if (!tick.takesOn()) break
    for (const { documents } of await countMonths([place], months, needs)) await figures.keep(documents)
    kept++
  }
  return { kept, left: due.length - kept }
}

function isOf(kept: { communityId: string; month: string }, communityId: string, month: string) {
  return kept.communityId === communityId && kept.month === month
}
