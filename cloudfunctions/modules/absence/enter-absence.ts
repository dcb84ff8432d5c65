import type { household } from '@contract/household'
import { byHousehold, type HouseholdCaller } from '../../access/household-caller'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { commandKey } from '../../workflow/command-key'
import type { Absence, CommunityPosts } from '../estate/community'
import { absenceIdOf } from './absence-id'
import { overlaps, toSpan } from './absence-span'
import { findStandInRefusal } from './find-stand-in-refusal'
import { withAbsence } from './with-absence'

/** A household says from when until when it is away, and whom it asks to stand in; whoever holds two posts says it of each. */
export const enterAbsence: UseCase<typeof household.enterAbsence, HouseholdCaller, Needs> = async (
  { commandId, householdId, from, until, standInId },
  caller,
  { estate, now, procedure },
) => {
  if (!caller.ownPosts.includes(householdId)) return refuse('NOT_FOUND')
  const key = commandKey(byHousehold(caller), { procedure, commandId }, now())
  const absenceId = digest('absence', key.command, householdId)
  const kept = await estate.keptCommunity(caller.community._id)
  if (!kept) return refuse('NOT_FOUND')
  const after = await estate.changeCommunity(
    kept,
    (community) => {
      const span = toSpan(from, until, key.at)
      if (span instanceof Refused) return span
      const absence = withStandInAsked({ id: absenceId, householdId, standInId: null, ...span }, standInId)
      return findAbsenceRefusal(community, absence, key.at) ?? withAbsence(community, null, absence, key)
    },
    ({ absences }) => absences.some(({ id }) => id === absenceId),
  )
  return after instanceof Refused ? after : { absenceId }
}

/** Why the absence may not stand so: the household is away then already, or whoever is asked can't be. */
export function findAbsenceRefusal(community: CommunityPosts, absence: Absence, at: Date) {
  const isTwice = community.absences.some(
    (other) =>
      other.householdId === absence.householdId &&
      absenceIdOf(other) !== absenceIdOf(absence) &&
      overlaps(other, absence),
  )
  return isTwice ? refuse('ABSENCE_OVERLAPS') : findStandInRefusal(community, absence, at)
}

/** The absence with somebody asked to stand in, or nobody. */
export function withStandInAsked(absence: Absence, standInId: string | null): Absence {
  const { state: _, ...rest } = absence
  return standInId === null ? { ...rest, standInId } : { ...rest, standInId, state: 'asked' }
}
