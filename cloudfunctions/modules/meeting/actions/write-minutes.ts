import type { household } from '@contract/household'
import type { InputOf } from '@contract/procedure'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { Refused, refuse } from '../../../platform/refuse'
import { dayOf } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { isEachInFolder, newPhotos, photoFolder } from '../../../workflow/photo'
import { hostChange, type HostFacts } from '../commands-on-meeting'
import { findPersonalDataInMinutes } from '../find-meeting-personal-data'
import type { Meeting } from '../meeting'

type Minutes = Omit<InputOf<typeof household.writeMinutes>, 'meetingId'>

/** The host writes down what was said and agreed, once it has begun; not yet for everybody to read. */
export const write = action({
  may: ({ state, sealed, startAt }: Meeting, { at }: HostFacts) => {
    if ((state !== 'published' && state !== 'met') || sealed) return 'NOT_NOW'
    return at >= startAt || 'NOT_YET_MET'
  },
  does: (meeting, { commandId, said, decisions, photos }: Minutes, { at }, { senderKey }: HostFacts) => {
    const kept = meeting.photos.map(({ fileId }) => fileId)
    const fresh = photos.filter((fileId) => !kept.includes(fileId))
    if (!isEachInFolder(photoFolder(senderKey, commandId), fresh)) return refuse('PHOTO_NOT_YOURS')
    if (isAnyDayPast(decisions, at)) return refuse('DAY_PAST')
    return {
      ...meeting,
      state: 'met' as const,
      topics: meeting.topics.map((topic, index) => ({ ...topic, said: said[index] ?? null })),
      decisions: decisions.map((decision) => ({ ...decision, reportId: null })),
      photos: newPhotos(photos),
    }
  },
})

/** Whether something was agreed for a day that is over: nobody could keep that promise. */
export function isAnyDayPast(decisions: readonly { by: string }[], at: Date) {
  return decisions.some(({ by }) => by < dayOf(at))
}

const change = hostChange(write)

/** Keeps the minutes, and gives what in them could tell who somebody is. */
export const writeMinutes: UseCase<typeof household.writeMinutes, HouseholdCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const [after, reporters] = await Promise.all([
    change(input, caller, needs),
    needs.meetings.reportersIn(input.meetingId),
  ])
  return after instanceof Refused ? after : { personalData: findPersonalDataInMinutes(after, reporters) }
}
