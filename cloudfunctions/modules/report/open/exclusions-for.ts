import type { ReportForm } from '@contract/report/form'
import { holderOf, type Community, type CommunityPosts } from '../../estate/community'
import { findCoverage, type Place } from '../../estate/find-coverage'
import { findStandIn } from '../../estate/absence-and-stand-in'

/** Whom handing it past the household excludes, by post and by person: whoever covers the place or stands in there, and the placard it was scanned from, in whichever community that hangs. */
export function exclusionsFor(
  form: Pick<ReportForm, 'handTo' | 'placard'>,
  place: Place,
  community: Community,
  scannedIn: CommunityPosts | null,
  at: Date,
) {
  if (form.handTo === 'household') return { households: [], persons: [] }
  const covering = findCoverage(community, place, at).map(({ row }) => row.householdId)
  const scanned = scannedIn ? scannedIn.households.filter(({ id }) => id === form.placard).map(({ id }) => id) : []
  const kept = [...withStandIns(community, covering, at), ...(scannedIn ? withStandIns(scannedIn, scanned, at) : [])]
  return {
    households: [...new Set(kept.map(({ id }) => id))],
    persons: [...new Set(kept.flatMap(({ personId }) => personId ?? []))],
  }
}

function withStandIns(community: CommunityPosts, householdIds: readonly string[], at: Date) {
  const standIns = householdIds.flatMap((id) => findStandIn(community, id, at) ?? [])
  return [...householdIds, ...standIns].map((id) => ({ id, personId: holderOf(community, id, at)?.holder?.personId }))
}
