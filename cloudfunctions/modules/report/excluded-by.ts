import type { ReportForm } from '@contract/schema/report-form'
import { holderOf, type Community } from '../estate/community'
import { coverageOf, type Place } from '../estate/coverage-of'
import { standInFor } from '../estate/stand-in-for'

/** Whom a straight handing-on keeps out, by post and by person: whoever covers the place or stands in there, and the placard it was scanned from. */
export function excludedBy(form: Pick<ReportForm, 'handTo' | 'placard'>, place: Place, community: Community, at: Date) {
  if (form.handTo === 'household') return { households: [], persons: [] }
  const covering = coverageOf(community, place, at).map(({ row }) => row.householdId)
  const scanned = community.households.filter(({ id }) => id === form.placard).map(({ id }) => id)
  const standIns = [...covering, ...scanned].flatMap((id) => standInFor(community, id, at) ?? [])
  const households = [...new Set([...covering, ...scanned, ...standIns])]
  return { households, persons: households.flatMap((id) => holderOf(community, id, at)?.holder?.personId ?? []) }
}
