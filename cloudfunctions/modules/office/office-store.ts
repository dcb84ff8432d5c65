import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { keptCommunity, type KeptCommunity } from '../estate/community'
import { street, type Street } from '../estate/street'

/** Streets and communities as offices: how they are made, and what all communities of a street carry of it. */
export function createOfficeStore(database: Database) {
  const communities = openCollection(database, 'communities', keptCommunity)
  const streets = openCollection(database, 'streets', street)

  return {
    findStreetNamed: async (name: string) => (await streets.where({ name }, 1))[0] ?? null,
    addStreet: (founded: Street) => streets.createOnce(founded),
    addCommunity: (community: KeptCommunity) => communities.createOnce(community),
    /** Copies what communities carry of their street into all of them. */
    spread: (copy: KeptCommunity['street']) =>
      communities.patch({ 'street.id': copy.id }, { street: communities.is.set(copy) }),
  }
}

export type OfficeStore = ReturnType<typeof createOfficeStore>
