import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { dayOf } from '../../platform/shanghai'
import { HIDDEN_MAX, limits, lists, newQuota, quota, quotaId, type Limit, type Quota } from './quota'

/** A place was taken now, was this thing's already, or there is none. */
export type Taking = 'taken' | 'held' | 'full'

/** Whose place, of which limit, for what. */
export type Place = { key: string; limit: Limit; id: string }

/** Gives those of these ids under which something is kept. */
type KeptAmong = (ids: readonly string[]) => Promise<readonly string[]>

/** After so long a call that took a place and kept nothing has ended, however it ended. */
const BROKEN_OFF_AFTER_MS = 60_000
const TRIES = 4

/** What each person has taken of a day's limits. Everybody may press as often at once as they like: the rule itself is the condition of one update. */
export function createQuotaStore(database: Database, now: () => Date) {
  const { patch, createOnce, is, remove } = openCollection(database, 'quotas', quota)

  /** The oldest of as many as there are places is not of today. */
  const hasRoom = (list: keyof typeof lists, most: number, at: Date) => ({
    [`${list}.${most - 1}.day`]: is.neq(dayOf(at)),
  })
  const first = (id: string, most: number, at: Date) =>
    is.push({ each: [{ id, day: dayOf(at), at }], position: 0, slice: most })
  const letGo = ({ key, limit }: Place, ids: string[]) =>
    patch({ _id: quotaId(key) }, { [limit]: is.pull({ id: is.in(ids) }) })

  const takeOne = ({ key, limit, id }: Place, at: Date) =>
    patch(
      {
        _id: quotaId(key),
        ...hasRoom(limit, limits[limit], at),
        [`${limit}.id`]: is.neq(id),
        'hidden.id': is.neq(id),
      },
      { [limit]: first(id, limits[limit], at) },
    )

  /** Frees the places of today whose call broke off before anything was kept; says whether there were any. */
  async function freeBrokenOff(place: Place, standing: Quota, at: Date, keptAmong: KeptAmong) {
    const ids = standing[place.limit]
      .filter((taken) => taken.day === dayOf(at) && taken.at.getTime() < at.getTime() - BROKEN_OFF_AFTER_MS)
      .map(({ id }) => id)
    const kept = await keptAmong(ids)
    const lost = ids.filter((id) => !kept.includes(id))
    return lost.length > 0 && letGo(place, lost)
  }

  return {
    /** Opens a newcomer's; who was here before has one. */
    open: (key: string) => createOnce(newQuota(key)),
    /** Takes one of the day's places; the same thing never takes two. `keptAmong` tells a place that is used from one whose call broke off. */
    async take(place: Place, keptAmong: KeptAmong): Promise<Taking> {
      const { key, limit, id } = place
      const at = now()
      for (let tried = 0; tried < TRIES; tried++) {
        if (await takeOne(place, at)) return 'taken'
        const { thing } = await createOnce(newQuota(key))
        if ([...thing[limit], ...thing.hidden].some((taken) => taken.id === id)) return 'held'
        const isFull = thing[limit][limits[limit] - 1]?.day === dayOf(at)
        if (isFull && !(await freeBrokenOff(place, thing, at, keptAmong))) return 'full'
      }
      return 'full'
    },
    /** Gives a place back that nothing came of, or that was taken for what an earlier day has counted already. */
    release: async (place: Place, taking: Taking, isKeptAlready: boolean) => {
      if (taking === 'taken' || (taking === 'held' && !isKeptAlready)) await letGo(place, [place.id])
    },
    /** No longer counts a report that its resident has hidden. */
    hide: (key: string, reportId: string) =>
      patch(
        { _id: quotaId(key), ...hasRoom('hidden', HIDDEN_MAX, now()), 'hidden.id': is.neq(reportId) },
        { reports: is.pull({ id: is.in([reportId]) }), hidden: first(reportId, HIDDEN_MAX, now()) },
      ),
    remove: (key: string) => remove({ _id: quotaId(key) }),
    /** Forgets what counts no more; today's places stay taken. */
    forget: (key: string) => {
      const past = is.pull({ day: is.neq(dayOf(now())) })
      return patch({ _id: quotaId(key) }, Object.fromEntries(Object.keys(lists).map((list) => [list, past])))
    },
  }
}

export type QuotaStore = ReturnType<typeof createQuotaStore>
