import type { ReportForm } from '@contract/report/form'
import { holderOf, type Community } from '../../estate/community'
import { findCoverage, type Place } from '../../estate/find-coverage'
import { findStandIn } from '../../estate/absence-and-stand-in'

/** Whom handing it past the household excludes, by post and by person: whoever covers the place or stands in there, and the placard it was scanned from. */
export function exclusionsFor(
  form: Pick<ReportForm, 'handTo' | 'placard'>,
  place: Place,
  community: Community,
  at: Date,
) {
  if (form.handTo === 'household') return { households: [], persons: [] }
  const covering = findCoverage(community, place, at).map(({ row }) => row.householdId)
  const scanned = community.households.filter(({ id }) => id === form.placard).map(({ id }) => id)
  const standIns = [...covering, ...scanned].flatMap((id) => findStandIn(community, id, at) ?? [])
  const households = [...new Set([...covering, ...scanned, ...standIns])]
  return { households, persons: households.flatMap((id) => holderOf(community, id, at)?.holder?.personId ?? []) }
}
