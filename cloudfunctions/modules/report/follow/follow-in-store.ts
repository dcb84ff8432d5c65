import type { Category } from '@contract/report/report'
import type { Database } from '../../../platform/connect-cloud'
import type { openCollection } from '../../../platform/open-collection'
import { pickFields } from '../../../platform/pick-fields'
import { usualQuery } from '../is-usual'
import { openStates, report } from '../report'

/** More than one looks through for a hint, and than anybody follows. */
const HINTS_READ = 20
const FOLLOWED_READ = 200

/** A report as far as a neighbour may hear that there is one. */
const reportInHint = pickFields(
  report,
  '_id',
  'state',
  'category',
  'handTo',
  'excluded',
  'withdrawn',
  'residentId',
  'at',
  'assignee',
  'deadline',
  'followerIds',
)

type Shelf = Pick<ReturnType<typeof openCollection<typeof report>>, 'listParts' | 'where'> & {
  is: Database['command']
}

/** Gives what following needs of where reports are kept. */
export function followInStore({ listParts, where, is }: Shelf) {
  return {
    /** Lists what was said of this kind in these buildings since then, went the usual way and is still to be done, the newest first. */
    saidLately: async (buildingIds: readonly string[], category: Category, since: Date) => {
      const states = openStates.filter((state) => state !== 'checking')
      const about = {
        ...usualQuery(is),
        buildingId: is.in([...buildingIds]),
        category,
        state: is.in(states),
        at: is.gte(since),
      }
      return (await listParts(reportInHint, about, { by: 'at', order: 'desc', size: HINTS_READ })).rows
    },
    followedBy: (personId: string) => where({ followerIds: personId }, FOLLOWED_READ),
  }
}
