import type { MeetingWorkerAction } from '@contract/meeting/worker'
import { action, type Permission } from '../../../workflow/action'
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

/** A worker has looked at its photos and leaves them hidden; its words are for the host to change. */
export const keepHidden = action({
  may: ({ lookAt = [] }: Meeting) => lookAt.includes('photo') || 'NOT_NOW',
  does: (meeting) =>
    withLookAt({
      ...meeting,
      photos: meeting.photos.map((photo) => (isUndecided(photo) ? { ...photo, look: 'hidden' as const } : photo)),
    }),
})

export const meetingWorkerActions = {
  'pass-check': pass,
  'keep-hidden': keepHidden,
} satisfies Record<MeetingWorkerAction, Permission<Meeting, { at: Date }>>

export const passMeetingCheck = workerMeetingCommand(pass)
export const keepMeetingPhotosHidden = workerMeetingCommand(keepHidden)
