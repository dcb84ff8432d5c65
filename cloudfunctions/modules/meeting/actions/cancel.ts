import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { withLettersTo } from '../../../workflow/letters-to-persons'
import { countAttended, personsIn } from '../../seats/seating'
import { hostSays } from '../checks/host-says'
import { hostCommand, type HostFacts, type WithReporters } from '../commands-on-meeting'
import { findMeetingPersonalData, reasonText } from '../find-meeting-personal-data'
import type { MeetingLetterKind } from '../letters'
import { isComing, type Meeting } from '../meeting'

/** It doesn't take place; everybody who would have come hears why, in words that don't tell who somebody is. Not once it has begun or somebody is there: then it took place. */
export const cancel = action({
  may: (meeting: Meeting, { at }: HostFacts) =>
    meeting.state === 'draft' || (isComing(meeting, at) && countAttended(meeting) === 0) || 'NOT_NOW',
  does: (meeting, { given: { reason }, reporters }: WithReporters<{ reason: string }>, { at }) => {
    if (findMeetingPersonalData([reasonText(reason)], meeting, reporters).length > 0)
      return refuse('PERSONAL_DATA_FOUND')
    const kind: MeetingLetterKind = 'meeting-cancelled'
    const letters = withLettersTo({ entries: {} }, personsIn(meeting), kind, at)
    return { ...meeting, state: 'cancelled' as const, reason, remindAt: null, letters }
  },
})

export const cancelMeeting: UseCase<typeof household.cancelMeeting, HouseholdCaller, Needs> = hostCommand(
  'cancelled',
  hostSays(cancel),
)
