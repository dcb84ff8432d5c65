import { DONE_DAYS_MAX, type ResultFacts } from '@contract/report/result'
import { refuse } from '../../../platform/refuse'
import { DAY_MS, dayOf } from '../../../platform/shanghai'
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

/** What was done, as told, and when and how, where that was said; with pictures, where there are some. */
type Result = Said & ResultFacts & { commandId: string; photos: readonly string[] }

/** Whoever it is with says what was done; whether it is solved is the resident's to say. */
export const resolve = action({
  may: ({ state }: Report) => state === 'routed' || state === 'accepted' || state === 'parked' || 'NOT_NOW',
  does: (report, { commandId, text, sounds, photos, doneOn, how }: Result, key, facts: StaffFacts) => {
    const { senderKey, takenOn } = facts
    if (!isEachInFolder(photoFolder(senderKey, commandId), photos)) return refuse('PHOTO_NOT_YOURS')
    if (doneOn !== undefined && !mayBeDoneOn(doneOn, key.at)) return refuse('DAY_OUT_OF_RANGE')
    return withEntry(
      report,
      'resolved',
      key,
      {
        event: 'resolved',
        text: text ?? null,
        photos: newPhotos(photos),
        sounds: newSounds(sounds),
        ...(doneOn && { doneOn }),
        ...(how && { how }),
        until: reopenUntil(key.at),
        tell: { resident: 'resolved' },
      },
      { ...answerOwed(key.at), assignee: takenOn(report) },
    )
  },
})

/** Nobody has done by today what is of a later day; before a year ago it is a slip of the hand. */
function mayBeDoneOn(day: string, at: Date) {
  return day <= dayOf(at) && day >= dayOf(new Date(at.getTime() - DONE_DAYS_MAX * DAY_MS))
}

/** Gives what begins anew however a report comes to be `resolved`: what was said of an earlier time is no answer to this one. */
export function answerOwed(
  at: Date,
): Pick<Report, 'resolvedAt' | 'endedAt' | 'callback' | 'beforeCallback' | 'callbackTriedAt'> {
  return { resolvedAt: at, endedAt: at, callback: null, beforeCallback: null, callbackTriedAt: null }
}

export const resolveAsWorker = onlyWhenInHand(resolve)

export const resolveReport = heardFromStaff(householdCommand(published(resolve)))
export const resolveReportAsWorker = heardFromStaff(workerCommand(published(resolveAsWorker)))
