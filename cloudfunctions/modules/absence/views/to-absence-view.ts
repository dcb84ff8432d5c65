import { householdOf, type Absence } from '../../estate/community'
import { absenceIdOf } from '../absence-id'
import { toDays } from '../absence-span'
import type { AbsenceFacts } from '../commands-on-absence'

/** What all who may know of an absence see of it. */
export function toAbsenceView(absence: Absence, { community, at }: AbsenceFacts) {
  const { householdId, standInId, state = 'agreed' } = absence
  const post = (id: string) => ({ id, name: householdOf(community, id)?.name ?? '' })
  return {
    absenceId: absenceIdOf(absence),
    household: post(householdId),
    ...toDays(absence),
    begun: absence.from <= at,
    standIn: standInId === null ? null : post(standInId),
    state: standInId === null ? ('none' as const) : state,
  }
}
