import { buildingOf, householdOf, isInForce, type Community, type Household } from './community'
import { isInService } from './household'
import { findCoverage } from './find-coverage'

export type Scanned =
  | { known: true; community: Community; household: Household | null; buildingId: string | null }
  | { known: false; why: 'unknown' | 'revoked' | 'not-yet'; street: Community['street'] | null }

type Way = { by: 'token'; token: string } | { by: 'number'; number: string } | { by: 'building'; buildingId: string }

/** What was scanned, typed or picked, in the community that knows it: its household, or that its code was changed or is not in use yet, or nothing of ours. */
export function resolvePlacardScan(community: Community | null, way: Way, at: Date): Scanned {
  if (!community) return unknown
  if (way.by === 'building') {
    const households = findCoverage(community, placeOf(community, way.buildingId), at)
      .filter(({ row }) => row.role === 'primary')
      .map(({ row }) => householdOf(community, row.householdId))
    return { known: true, community, household: households.find(isInService) ?? null, buildingId: way.buildingId }
  }
  const household = community.households.find((household) =>
    way.by === 'number' ? household.number === way.number : bears(household, way.token),
  )
  if (!household || household.status === 'retired') return unknown
  // Its number is not known to people yet; the code may be printed and hung already.
  if (!isInService(household))
    return way.by === 'token' ? { known: false, why: 'not-yet', street: community.street } : unknown
  const revoked =
    way.by === 'token' && !household.placards.some((placard) => placard.token === way.token && isInForce(placard, at))
  if (revoked) return { known: false, why: 'revoked', street: community.street }
  return { known: true, community, household, buildingId: null }
}

const unknown: Scanned = { known: false, why: 'unknown', street: null }

function bears(household: Household, token: string) {
  return household.placards.some((placard) => placard.token === token)
}

function placeOf(community: Community, buildingId: string) {
  const building = buildingOf(community, buildingId)
  return { buildingId: building?.id ?? buildingId, estateId: building?.estateId ?? '', unit: null }
}
