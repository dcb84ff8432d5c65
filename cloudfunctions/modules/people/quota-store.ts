import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { dayOf } from '../../platform/shanghai'
import { hasRoom, listsOf, newQuota, placesIn, quota, quotaId, type Limit, type Quota } from './quota'

/** A place was taken now, was this thing's already, or there is none. */
export type Taking = 'taken' | 'held' | 'full'

/** Whose place, of which limit, for what. */
export type Place = { key: string; limit: Limit; id: string }

/** Gives those of these ids under which something is kept. */
type Kept = (ids: readonly string[]) => Promise<readonly string[]>

/** After so long a call that took a place and kept nothing has ended, however it ended. */
const BROKEN_OFF_AFTER_MS = 60_000
const TRIES = 4

/** What each person has taken of a day's limits. Everybody may press as often at once as they like: the rule itself is the condition of one update. */
export function createQuotaStore(database: Database, now: () => Date) {
  const { patch, createOnce, is } = openCollection(database, 'quotas', quota)

  /** Puts it first if it is not there yet and the oldest of as many as there are places is not of today. */
  function takeOne({ key, limit, id }: Place, at: Date) {
    const today = dayOf(at)
    const lists = listsOf(limit)
    const free = lists.map(([list, most]) => [`${list}.${most - 1}.day`, is.neq(today)] as const)
    const notYet = lists.map(([list]) => [`${list}.id`, is.neq(id)] as const)
    const first = lists.map(([list, most]) => {
      return [list, is.push({ each: [{ id, day: today, at }], position: 0, slice: most })] as const
    })
    return patch({ _id: quotaId(key), ...Object.fromEntries([...free, ...notYet]) }, Object.fromEntries(first))
  }

  const letGo = ({ key, limit }: Omit<Place, 'id'>, ids: readonly string[]) =>
    patch(
      { _id: quotaId(key) },
      Object.fromEntries(listsOf(limit).map(([list]) => [list, is.pull({ id: is.in([...ids]) })])),
    )

  /** Frees the places of today whose call broke off before anything was kept; says whether there were any. */
  async function freeBrokenOff(place: Place, standing: Quota, at: Date, kept: Kept) {
    const today = dayOf(at)
    const ids = placesIn(standing, place.limit)
      .filter((taken) => taken.day === today && taken.at.getTime() < at.getTime() - BROKEN_OFF_AFTER_MS)
      .map(({ id }) => id)
    const there = ids.length > 0 ? await kept(ids) : []
    const lost = ids.filter((id) => !there.includes(id))
    return lost.length > 0 && letGo(place, lost)
  }

  return {
    /** Opens a newcomer's; who was here before has one. */
    open: (key: string) => createOnce(newQuota(key)),
    /** Takes one of the day's places; the same thing never takes two. `kept` tells a place that is used from one whose call broke off. */
    async take(place: Place, kept: Kept): Promise<Taking> {
      const at = now()
      for (let tried = 0; tried < TRIES; tried++) {
        if (await takeOne(place, at)) return 'taken'
        const { thing } = await createOnce(newQuota(place.key))
        if (placesIn(thing, place.limit).some(({ id }) => id === place.id)) return 'held'
        if (hasRoom(thing, place.limit, dayOf(at))) continue
        if (!(await freeBrokenOff(place, thing, at, kept))) return 'full'
      }
      return 'full'
    },
    /** Gives a place back that nothing came of, or that was taken for what an earlier day has counted already. */
    release: async (place: Place, taking: Taking, isKeptAlready: boolean) => {
      if (taking === 'taken' || (taking === 'held' && !isKeptAlready)) await letGo(place, [place.id])
    },
    /** No longer counts a report that its resident has hidden: a refusal would tell of it. */
    hide: (key: string, reportId: string) =>
      patch({ _id: quotaId(key) }, { reports: is.pull({ id: is.in([reportId]) }) }),
    /** Forgets what counts no more; today's places stay taken. */
    forget: (key: string) => {
      const past = is.pull({ day: is.neq(dayOf(now())) })
      const lists = { reports: past, allReports: past, filed: past, meetings: past, suggestions: past }
      return patch({ _id: quotaId(key) }, lists)
    },
  }
}

export type QuotaStore = ReturnType<typeof createQuotaStore>
