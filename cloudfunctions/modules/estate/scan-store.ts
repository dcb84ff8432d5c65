import type { Database } from '../../platform/connect-cloud'
import { openCollection } from '../../platform/open-collection'
import type { Fields, Where } from '../../platform/open-raw-collection'
import { DAY_MS } from '../../platform/shanghai'
import { community, keptCommunity, printedNumbers } from './community'
import { atRoot, cutCommunity, fieldsAt } from './cut-community'
import { NOTED_EACH_DAYS } from './noted-scans'
import { storedNumberPattern } from './stored-names'

/** The community of a placard, with what its household covers: by its code, or the number printed on it. */
export function createScanStore(database: Database, now: () => Date) {
  const communities = openCollection(database, 'communities', keptCommunity)
  const { is } = communities
  const $ = is.aggregate

  /** What the household covers of which that is true, and the buildings there: looked for by their estates only where it covers a whole one, which names no building. */
  const ofHousehold = (isTheOne: unknown): Fields[] => {
    const isCovered = $.in(['$$building.id', '$coverage.buildingId'])
    const isInCoveredEstate = $.in(['$$building.estateId', '$coverage.estateId'])
    const only = (cond: unknown) => $.filter({ input: '$buildings', as: 'building', cond })
    return [
      ...cutCommunity(is, now()).coveredBy('$households', 'household', isTheOne, '$$household.id'),
      {
        ...fieldsAt(community, atRoot),
        buildings: $.cond({
          if: $.in([null, '$coverage.buildingId']),
          then: only($.or([isCovered, isInCoveredEstate])),
          else: only(isCovered),
        }),
      },
    ]
  }
  const one = async (where: Where, isTheOne: unknown, besides: Fields = {}) => {
    const [first, ...steps] = ofHousehold(isTheOne)
    return (await communities.cuts(community, where, [{ ...first, ...besides }, ...steps], 1))[0] ?? null
  }

  const byUntidyNumber = async (number: string) => {
    const stored = { 'households.number': new RegExp(storedNumberPattern(number)) }
    const [found] = await communities.parts(printedNumbers, stored, 1)
    const id = found?.households.find((household) => household.number === number)?.id
    return id === undefined ? null : one({ 'households.id': id }, $.eq(['$$household.id', id]))
  }

  return {
    /** By a placard's code; that it was scanned is noted. */
    byToken: async (token: string) => {
      const found = await one({ 'households.placards.token': token }, $.in([token, '$$household.placards.token']), {
        scannedAt: `$scans.${token}`,
      })
      if (found && Number(found.scannedAt ?? 0) < now().getTime() - NOTED_EACH_DAYS * DAY_MS)
        await communities.patch({ _id: found._id }, { scans: { [token]: now() } })
      return found
    },
    /** By the number as it is printed; where none is kept so, by the same number with blanks or wide characters in it. */
    byNumber: async (number: string) =>
      (await one({ 'households.number': number }, $.eq(['$$household.number', number]))) ?? byUntidyNumber(number),
  }
}

export type ScanStore = ReturnType<typeof createScanStore>
