import { refuse } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import { isEachInFolder, newPhotos, photoFolder } from '../../../workflow/photo'
import { published } from '../../../workflow/published'
import { newSounds } from '../../../workflow/sound'
import { householdCommand, workerCommand, type StaffFacts } from '../commands-on-report'
import { withEntry } from '../history'
import { reopenUntil } from '../reopen-until'
import type { Report } from '../report'
import { heardFromStaff, type Said } from './said-aloud'
import { onlyWhenInHand } from './only-when-in-hand'

/** What was done, as told; with pictures, where there are some. */
type Result = Said & { commandId: string; photos: readonly string[] }

/** Whoever it is with says what was done; whether it is solved is the resident's to say. */
export const resolve = action({
  may: ({ state }: Report) => state === 'routed' || state === 'accepted' || 'NOT_NOW',
  does: (report, { commandId, text, sounds, photos }: Result, key, { senderKey, takenOn }: StaffFacts) => {
    if (!isEachInFolder(photoFolder(senderKey, commandId), photos)) return refuse('PHOTO_NOT_YOURS')
    return withEntry(
      report,
      'resolved',
      key,
      {
        event: 'resolved',
        text: text ?? null,
        photos: newPhotos(photos),
        sounds: newSounds(sounds),
        until: reopenUntil(key.at),
        tell: { resident: 'resolved' },
      },
      { ...answerOwed(key.at), assignee: takenOn(report) },
    )
  },
})

/** Gives what begins anew however a report comes to be `resolved`: what was said of an earlier time is no answer to this one. */
export function answerOwed(
  at: Date,
): Pick<Report, 'resolvedAt' | 'endedAt' | 'callback' | 'beforeCallback' | 'callbackTriedAt'> {
  return { resolvedAt: at, endedAt: at, callback: null, beforeCallback: null, callbackTriedAt: null }
}

export const resolveAsWorker = onlyWhenInHand(resolve)

export const resolveReport = heardFromStaff(householdCommand(published(resolve)))
export const resolveReportAsWorker = heardFromStaff(workerCommand(published(resolveAsWorker)))
