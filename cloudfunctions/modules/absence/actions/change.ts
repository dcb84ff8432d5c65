import { Refused } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import type { Absence } from '../../estate/community'
import { absenceIdOf } from '../absence-id'
import { spanFrom } from '../absence-span'
import { householdAbsenceCommand, type HouseholdAbsenceFacts } from '../commands-on-absence'
import { findAbsenceRefusal, withStandInAsked } from '../enter-absence'
import { end } from './end'

/** Another last day, another stand-in: whoever agreed before and stays is not asked anew, and may still say no; who refused is asked again. */
export const change = action({
  may: end.may,
  does: (
    absence: Absence,
    { until, standInId }: { until: string; standInId: string | null },
    { at },
    { community }: HouseholdAbsenceFacts,
  ) => {
    const span = spanFrom(absence.from, until, at)
    if (span instanceof Refused) return span
    const moved = { ...absence, ...span, id: absenceIdOf(absence) }
    const after =
      standInId === absence.standInId && absence.state !== 'refused' ? moved : withStandInAsked(moved, standInId)
    return findAbsenceRefusal(community, after, at) ?? after
  },
})

export const changeAbsence = householdAbsenceCommand(change)
