import type { MeetingWorkerAction } from '@contract/meeting/worker'
import { action, type Permission } from '../../../workflow/action'
import { isToBeLookedAt } from '../../../workflow/words-check'
import { isUndecided, withLookAt } from '../checks/with-content-answers'
import { workerMeetingCommand } from '../commands-on-meeting'
import type { Meeting } from '../meeting'

/** A worker has looked at what did not pass: everybody may read and see it. */
export const pass = action({
  may: ({ toLookAt }: Meeting) => toLookAt === true || 'NOT_NOW',
  does: (meeting) => {
    const photos = meeting.photos.map((photo) => {
      const { look: _, ...seen } = photo
      return isUndecided(photo) ? { ...seen, checked: true } : photo
    })
    return withLookAt({ ...meeting, photos, wordsWait: null })
  },
})

/** A worker has looked at what did not pass and leaves it hidden; the host may change the words while the meeting is to come. */
export const keepHidden = action({
  may: ({ toLookAt }: Meeting) => toLookAt === true || 'NOT_NOW',
  does: (meeting) => {
    const { photos, wordsWait } = meeting
    const isLookedAt = wordsWait && isToBeLookedAt(wordsWait)
    return withLookAt({
      ...meeting,
      photos: photos.map((photo) => (isUndecided(photo) ? { ...photo, look: 'hidden' as const } : photo)),
      ...(isLookedAt && { wordsWait: { ...wordsWait, check: { ...wordsWait.check, state: 'hidden' as const } } }),
    })
  },
})

export const meetingWorkerActions = {
  'pass-check': pass,
  'keep-hidden': keepHidden,
} satisfies Record<MeetingWorkerAction, Permission<Meeting, { at: Date }>>

export const passMeetingCheck = workerMeetingCommand(pass)
export const keepMeetingPhotosHidden = workerMeetingCommand(keepHidden)
