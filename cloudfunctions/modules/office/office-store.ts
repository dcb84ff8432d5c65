import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { pickFields } from '../../platform/pick-fields'
import type { Refused } from '../../platform/refuse'
import { openEndedTerms, takingEnded } from '../estate/ended-terms'
import { communityPlaces } from '../estate/main-buildings'
import { setUpCommunity, setUpStreet, type SetUpCommunity, type SetUpStreet } from '../estate/set-up'

/** More than a street has. */
const COMMUNITIES_MAX = 1000

/** A community as far as it says which it is, and by which commands it came. */
const named = pickFields(setUpCommunity, '_id', 'name', 'commands')

/** Streets and communities for whoever sets them up: how they are made and changed, and what all communities of a street carry of it. */
export function createOfficeStore(database: Database, now: () => Date) {
  const communities = openCollection(database, 'communities', setUpCommunity)
  const streets = openCollection(database, 'streets', setUpStreet)
  const ended = openEndedTerms(database)

  return {
    street: streets.find,
    findStreetNamed: async (name: string) => (await streets.where({ name }, 1))[0] ?? null,
    addStreet: (founded: SetUpStreet) => streets.createOnce(founded),
    /** A change of the street as read a moment ago, or as it stands when `settled`. */
    changeStreet: <No extends Refused = never>(
      known: SetUpStreet,
      next: (street: SetUpStreet) => SetUpStreet | No,
      settled: (street: SetUpStreet) => boolean = () => false,
    ) =>
      streets.change<No>(known._id, takingEnded<SetUpStreet, No>(next, now()), settled, { known, first: ended.keep }),
    community: communities.find,
    communityOf: async (householdId: string) =>
      (await communities.where({ 'households.id': householdId }, 1))[0] ?? null,
    /** By the code of any placard of its households. */
    communityBearing: async (token: string) =>
      (await communities.where({ 'households.placards.token': token }, 1))[0] ?? null,
    /** Those of a street, or one, in which an entry of a building leads to another. */
    withMergedBuildings: (place: { streetId: string } | { communityId: string }) =>
      communities.parts(communityPlaces, {
        ...('streetId' in place ? { 'street.id': place.streetId } : { _id: place.communityId }),
        'buildings.mergedInto': communities.is.exists(true),
      }),
    communitiesOf: (streetId: string) => communities.parts(named, { 'street.id': streetId }, COMMUNITIES_MAX),
    addCommunity: (community: SetUpCommunity) => communities.createOnce(community),
    changeCommunity: <No extends Refused = never>(
      known: SetUpCommunity,
      next: (community: SetUpCommunity) => SetUpCommunity | No,
      settled: (community: SetUpCommunity) => boolean = () => false,
    ) =>
      communities.change<No>(known._id, takingEnded<SetUpCommunity, No>(next, now()), settled, {
        known,
        first: ended.keep,
      }),
    /** Copies what communities carry of their street into all of them. */
    spread: (copy: SetUpCommunity['street']) =>
      communities.patch({ 'street.id': copy.id }, { street: communities.is.set(copy) }),
  }
}

export type OfficeStore = ReturnType<typeof createOfficeStore>
