import type { NeedsWithFigures } from '../../needs'
import type { Counted } from './counted'
import { newKeptMonth } from './kept-month'
import { isOver } from './month'
import { toCounted } from './to-counted'

type Place = { _id: string; street: { id: string } }

/** What a month counts in these communities: one that is over as it is kept, the running one as it stands now. */
export async function readMonth(places: readonly Place[], month: string, needs: NeedsWithFigures): Promise<Counted[]> {
  const { figures, now } = needs
  const kept = isOver(month, now())
    ? await figures.keptOf(
        places.map(({ _id }) => _id),
        month,
      )
    : []
  const missing = places.filter(({ _id }) => kept.every(({ communityId }) => communityId !== _id))
  const counted = await countMonths(missing, [month], needs)
  if (isOver(month, now())) await Promise.all(counted.map(({ documents }) => figures.keep(documents)))
  return [...kept, ...counted].flatMap(({ counted }) => counted)
}

/** Counts these months, the earliest first, in these communities as they stand now. */
export async function countMonths(places: readonly Place[], months: readonly string[], needs: NeedsWithFigures) {
  const [first] = months
  if (places.length === 0 || first === undefined) return []
  const { figures, now } = needs
  const asOf = now()
  const found = await figures.documentsSince(
    places.map(({ _id }) => _id),
    first,
  )
  await Promise.all(found.unmarked.map(figures.mark))
  return months.flatMap((month) => {
    const all = toCounted(found, month, asOf)
    return places.map(({ _id: communityId, street }) => {
      const counted = all.filter((one) => one.communityId === communityId)
      return { counted, documents: newKeptMonth({ communityId, streetId: street.id }, month, counted, asOf) }
    })
  })
}
