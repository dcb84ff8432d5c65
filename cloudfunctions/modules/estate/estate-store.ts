import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import { community } from './community'
import { storedNumberPattern } from './stored-names'
import { street } from './street'

/** Streets, and communities with their buildings, households, coverage, absences and terms. */
export function createEstateStore(database: Database) {
  const communities = openCollection(database, 'communities', community)
  const streets = openCollection(database, 'streets', street)

  return {
    community: communities.find,
    street: streets.find,
    around: async (buildingId: string) => (await communities.where({ 'buildings.id': buildingId }, 1))[0] ?? null,
    ofHousehold: async (householdId: string) =>
      (await communities.where({ 'households.id': householdId }, 1))[0] ?? null,
    byToken: async (token: string) => (await communities.where({ 'households.placards.token': token }, 1))[0] ?? null,
    /** By the number as it is printed; where none is kept so, by the same number with blanks or wide characters in it. */
    byNumber: async (number: string) =>
      (await communities.where({ 'households.number': number }, 1))[0] ??
      (await communities.where({ 'households.number': new RegExp(storedNumberPattern(number)) }, 1))[0] ??
      null,
    /** All communities, by name; a street has at most some dozens. */
    communities: async () =>
      (await communities.where({}, 1000)).sort((one, other) => one.name.localeCompare(other.name, 'zh')),
    /** The street of last resort: the one whose office answers when a placard is not known. */
    async firstStreet() {
      const [first] = await streets.where({}, 1)
      if (!first) throw new Error('no street is set up in this environment')
      return first
    },
    communitiesServedBy: (key: string) => communities.where({ 'terms.holder.key': key }),
    streetsServedBy: (key: string) => streets.where({ 'terms.holder.key': key }),
    communityInviting: async (codeHash: string) =>
      (await communities.where({ 'terms.codeHash': codeHash }, 1))[0] ?? null,
    streetInviting: async (codeHash: string) => (await streets.where({ 'terms.codeHash': codeHash }, 1))[0] ?? null,
    /** A change of the community, or as it stands when `settled`; `known` spares the first reading. */
    changeCommunity: communities.change,
    changeStreet: streets.change,
  }
}

export type EstateStore = ReturnType<typeof createEstateStore>
