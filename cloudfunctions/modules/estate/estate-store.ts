import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import type { Refused } from '../../platform/refuse'
import type { Where } from '../../platform/open-raw-collection'
import { buildingOf, community, communityCard, communityPosts, keptCommunity, type KeptCommunity } from './community'
import { cutCommunity } from './cut-community'
import { openEndedTerms, takingEnded } from './ended-terms'
import { street, type Street } from './street'

/** Streets, and communities with their buildings, households, coverage, absences and terms; each asked for no more than it is asked about. */
export function createEstateStore(database: Database, now: () => Date) {
  const communities = openCollection(database, 'communities', keptCommunity)
  const streets = openCollection(database, 'streets', street)
  const ended = openEndedTerms(database)

  type Cuts = ReturnType<typeof cutCommunity>
  const cuts = () => cutCommunity(communities.is, now())
  const one = async (where: Where, cut: (cuts: Cuts) => Cuts['whole']) =>
    (await communities.cuts(community, where, cut(cuts()), 1))[0] ?? null
  const around = (buildingId: string) => one({ 'buildings.id': buildingId }, (cut) => cut.around(buildingId))
  const postsIn = (where: Where, most?: number) => communities.cuts(communityPosts, where, cuts().posts, most)

  return {
    street: streets.find,
    /** The community with all its places, as it stands now. */
    community: (communityId: string) => one({ _id: communityId }, ({ whole }) => whole),
    /** Its name and phone. */
    communityCard: (communityId: string) => communities.glance(communityId, communityCard),
    /** Its posts, as they stand now. */
    posts: async (communityId: string) => (await postsIn({ _id: communityId }, 1))[0] ?? null,
    /** The same with its street, in one call. */
    async postsWithStreet(communityId: string) {
      const { data } = (await communities
        .aggregate()
        .match({ _id: communityId })
        .lookup({ from: 'streets', localField: 'street.id', foreignField: '_id', as: 'streets' })
        .project({ ...cuts().posts[0], streets: 1 })
        .limit(1)
        .end()) as { data: { streets: unknown[] }[] }
      const [community] = communities.readAs(communityPosts, data)
      return community ? { community, street: streets.read(data[0]?.streets ?? [])[0] ?? null } : null
    },
    /** All streets of the environment, mostly one. */
    streets: () => streets.where({}),
    /** The posts of the communities that these households are of. */
    postsOfHouseholds: (householdIds: readonly string[]) =>
      postsIn({ 'households.id': communities.is.in([...householdIds]) }),
    /** The community around a building, with that building and whoever covers it; around the one that is meant, where its entry leads to another. */
    around: async (buildingId: string) => {
      const found = await around(buildingId)
      const into = found && buildingOf(found, buildingId)?.mergedInto
      return into ? around(into) : found
    },
    /** All communities, by name; a street has at most some dozens. */
    communities: async () =>
      (await communities.parts(communityCard, {}, 1000)).sort((one, other) => one.name.localeCompare(other.name, 'zh')),
    /** The street of last resort: the one whose office answers when a placard is not known; null where none is founded yet. */
    firstStreet: async () => (await streets.where({}, 1))[0] ?? null,
    /** The communities in which this person has a post, or had one lately: with their buildings, and what their posts cover. */
    communitiesServedBy: (key: string) =>
      communities.cuts(community, { 'terms.holder.key': key }, cuts().servedBy(key)),
    /** The same as far as their posts go. */
    postsServedBy: (key: string) => postsIn({ 'terms.holder.key': key }),
    /** The posts of a street's communities, or of one. */
    postsIn: (place: { streetId: string } | { communityId: string }) =>
      postsIn('streetId' in place ? { 'street.id': place.streetId } : { _id: place.communityId }),
    streetsServedBy: (key: string) => streets.where({ 'terms.holder.key': key }),

    /** The community as it is kept, to be changed. */
    keptCommunity: communities.find,
    keptCommunityOf: async (householdId: string) =>
      (await communities.where({ 'households.id': householdId }, 1))[0] ?? null,
    communityInviting: async (codeHash: string) =>
      (await communities.where({ 'terms.codeHash': codeHash }, 1))[0] ?? null,
    streetInviting: async (codeHash: string) => (await streets.where({ 'terms.codeHash': codeHash }, 1))[0] ?? null,
    /** A term or invitation that is over, by the hash of its code. */
    endedTerm: ended.find,
    /** A change of the community as read a moment ago, or as it stands when `settled`. */
    changeCommunity: <No extends Refused = never>(
      known: KeptCommunity,
      next: (community: KeptCommunity) => KeptCommunity | No,
      settled: (community: KeptCommunity) => boolean = () => false,
    ) =>
      communities.change<No>(known._id, takingEnded<KeptCommunity, No>(next, now()), settled, {
        known,
        first: ended.keep,
      }),
    changeStreet: <No extends Refused = never>(known: Street, next: (street: Street) => Street | No) =>
      streets.change<No>(known._id, takingEnded<Street, No>(next, now()), () => false, { known, first: ended.keep }),
  }
}

export type EstateStore = ReturnType<typeof createEstateStore>
