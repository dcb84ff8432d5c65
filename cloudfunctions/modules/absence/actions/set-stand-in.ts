import { action } from '../../../workflow/action'
import type { Absence } from '../../estate/community'
import { absenceIdOf } from '../absence-id'
import { isOver } from '../absence-span'
import { workerAbsenceCommand, type AbsenceFacts } from '../commands-on-absence'
import { findStandInRefusal } from '../find-stand-in-refusal'

/** A worker heard on the phone that this household stands in: whom the household asked, or another; nobody is asked any more. */
export const setTo = action({
  may: (absence: Absence, { at }: AbsenceFacts) => !isOver(absence, at) || 'NOT_NOW',
  does: (absence, { standInId }: { standInId: string }, { at }, { community }) => {
    const after: Absence = { ...absence, id: absenceIdOf(absence), standInId, state: 'agreed' }
    return findStandInRefusal(community, after, at) ?? after
  },
})

/** A worker takes whoever stands in, or was asked, away: the household is away without one. */
export const takeAway = action({
  may: (absence: Absence, { at }: AbsenceFacts) => (!isOver(absence, at) && absence.standInId !== null) || 'NOT_NOW',
  does: ({ state: _, ...absence }: Absence): Absence => ({ ...absence, standInId: null }),
})

export const setStandIn = workerAbsenceCommand(setTo)
export const takeStandInAway = workerAbsenceCommand(takeAway)
