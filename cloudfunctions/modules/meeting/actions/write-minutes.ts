import type { household } from '@contract/household'
import type { InputOf } from '@contract/procedure'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { newMediaChecks } from '../../../workflow/media-check'
import { isEachInFolder, newPhotos, photoFolder, type Photo } from '../../../workflow/photo'
import { hostSays } from '../checks/host-says'
import { hostChange, type HostFacts } from '../commands-on-meeting'
import { findPersonalDataInMinutes } from '../find-meeting-personal-data'
import type { Meeting } from '../meeting'
import { isAnyDayPast } from './is-any-day-past'

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
      photos: withPhotos(meeting.photos, photos),
      mediaChecks: [
        ...(meeting.mediaChecks ?? []).filter(({ fileId }) => photos.includes(fileId)),
        ...newMediaChecks(newPhotos(fresh), 'photo', at).map((check) => ({ ...check, personId: senderKey })),
      ],
    }
  },
})

/** These photos, as they are known where they stood in the minutes before: what was looked at once is not looked at again. */
function withPhotos(kept: readonly Photo[], fileIds: readonly string[]) {
  return newPhotos(fileIds).map((fresh) => kept.find(({ fileId }) => fileId === fresh.fileId) ?? fresh)
}

const change = hostChange(hostSays(write))

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
