import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { dueInStore } from '../../workflow/due-in-store'
import { keptCommunity, type KeptCommunity } from './community'

/** Communities whose letters may ring, for `clock`. */
export function createCommunityLetterStore(database: Database) {
  const communities = openCollection(database, 'communities', keptCommunity)
  return { ...dueInStore<KeptCommunity>(communities), find: communities.find }
}
