import * as z from 'zod/mini'
import type { Database } from '../../platform/connect-cloud'
import { digest } from '../../platform/digest'
import { HOUR_MS } from '../../platform/shanghai'
import { openCollection } from '../../platform/open-collection'
import { printedNumbers } from './community'
import { placardNumber } from './placard-number'

export type NumberClaim = { number: string; householdId: string }

/** How long somebody may be about to write the household for which a number was claimed. */
const ABOUT_TO_MS = HOUR_MS

/** The database gives no more in one go. */
const AT_ONCE = 1000

/** Which numbers are given in a street. Claimed before a household is written: whoever comes second is told so, and a claim that led to nothing is taken over after an hour. */
export function createPlacardNumberStore(database: Database, now: () => Date) {
  const { find, where, createAll, patch, is } = openCollection(database, 'placardNumbers', placardNumber)
  const communities = openCollection(database, 'communities', z.looseObject({ _id: z.string(), version: z.int() }))
  const idOf = (streetId: string, number: string) => digest('placard-number', streetId, number)

  /** The numbers that stand in the street's communities, and whose they are. */
  const standing = async (streetId: string) =>
    (await communities.parts(printedNumbers, { 'street.id': streetId }, 1000)).flatMap(({ _id, households }) =>
      households.map(({ id, number }) => ({ communityId: _id, householdId: id, number })),
    )

  /** As many as a roster brings: at most two thousand. */
  const claimsAmong = async (ids: readonly string[]) => {
    const chunks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, no) =>
      ids.slice(no * AT_ONCE, (no + 1) * AT_ONCE),
    )
    return (await Promise.all(chunks.map((chunk) => where({ _id: is.in(chunk) }, AT_ONCE)))).flat()
  }

  async function isTakenOver(claim: z.output<typeof placardNumber>, to: NumberClaim, communityId: string) {
    if (now().getTime() - claim.at.getTime() < ABOUT_TO_MS) return false
    const [community] = await communities.parts(printedNumbers, { 'households.id': claim.householdId }, 1)
    if (community) return false
    const fields = { communityId, householdId: to.householdId, at: is.set(now()), version: claim.version + 1 }
    return patch({ _id: claim._id, version: claim.version }, fields)
  }

  return {
    find: (streetId: string, number: string) => find(idOf(streetId, number)),
    /** Lists the numbers of a street that other communities have, or have claimed. */
    elsewhere: async (streetId: string, communityId: string) => {
      const [given, claimed] = await Promise.all([
        standing(streetId),
        where({ streetId, communityId: is.neq(communityId) }, 1000),
      ])
      return new Set(
        [...given, ...claimed].filter((one) => one.communityId !== communityId).map(({ number }) => number),
      )
    },
    /** Claims numbers for households of a community, in few calls however many they are; gives those that are another household's. */
    claim: async (streetId: string, communityId: string, wanted: readonly NumberClaim[]): Promise<string[]> => {
      const ids = wanted.map(({ number }) => idOf(streetId, number))
      const [given, before] = await Promise.all([standing(streetId), claimsAmong(ids)])
      const isGiven = ({ number, householdId }: NumberClaim) =>
        given.some((one) => one.number === number && one.householdId !== householdId)
      const free = wanted.filter((one) => !isGiven(one))
      const at = now()
      const anew = free
        .filter(({ number }) => before.every((claim) => claim.number !== number))
        .map((one) => ({ _id: idOf(streetId, one.number), version: 1, streetId, communityId, at, ...one }))
      await createAll(anew)
      // Somebody else may have claimed one of them at the same moment.
      const claims = [...before, ...(await claimsAmong(anew.map(({ _id }) => _id)))]
      const held = await Promise.all(
        free.map(async (one) => {
          const claim = claims.find(({ number }) => number === one.number)
          return claim?.householdId !== one.householdId && !(claim && (await isTakenOver(claim, one, communityId)))
        }),
      )
      return [...wanted.filter(isGiven), ...free.filter((_, index) => held[index])].map(({ number }) => number)
    },
  }
}

export type PlacardNumberStore = ReturnType<typeof createPlacardNumberStore>
