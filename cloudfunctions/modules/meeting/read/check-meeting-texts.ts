import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { findWithReporters, isHostedBy } from '../commands-on-meeting'
import { findMeetingPersonalData } from '../find-meeting-personal-data'

/** Shows the host what in the texts they are about to publish could tell who somebody is. */
export const checkMeetingTexts: UseCase<typeof household.checkMeetingTexts, HouseholdCaller, Needs> = async (
  { meetingId, texts },
  caller,
  needs,
) => {
  const { known, reporters } = await findWithReporters(meetingId, needs)
  if (!known || !isHostedBy(known, caller)) return refuse('NOT_FOUND')
  return { personalData: findMeetingPersonalData(texts, known, reporters) }
}
