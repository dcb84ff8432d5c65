import { refuse } from '../../../platform/refuse'
import { action } from '../../../workflow/action'
import { isEachInFolder, newPhotos, photoFolder } from '../../../workflow/photo'
import type { CommandKey } from '../../../workflow/command-key'
import { newSounds } from '../../../workflow/sound'
import { residentCommand, type ResidentFacts } from '../commands-on-report'
import { heardFromResident, type Said } from './said-aloud'
import { resumed } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'
import { isUnderway } from '../standing'
import { isUsedUp } from '../report-limits'

/** Also the number of 12345 is added so. */
export function mayAdd(report: Report) {
  if (!isUnderway(report)) return 'NOT_NOW'
  return !isUsedUp(report, 'additions') || 'TOO_MANY_ADDITIONS'
}

type Addition = Said & { commandId: string; photos: readonly string[] }

/** The resident adds something while it is still being dealt with; whoever was asked has answered by that. */
export const add = action({
  may: mayAdd,
  does: (report, { commandId, text, sounds, photos }: Addition, key, { senderKey }: ResidentFacts) => {
    if (!isEachInFolder(photoFolder(senderKey, commandId), photos)) return refuse('PHOTO_NOT_YOURS')
    const { asked, assignee, state } = report
    return withEntry(
      report,
      asked && !asked.meet ? 'accepted' : state,
      key,
      {
        event: 'added',
        text: text ?? null,
        photos: newPhotos(photos),
        sounds: newSounds(sounds),
        ...(assignee && state !== 'checking' && { tell: { assignee: 'answered' } }),
        // Nobody has it by itself; the desk knows what it is done with.
        ...(state === 'merged' && { tell: { desk: 'answered' } }),
      },
      asked ? heard(asked, report, key) : {},
    )
  },
})

/** A question is answered, and the deadline runs on; who was asked to meet still has to say so, but was not silent. */
function heard(asked: NonNullable<Report['asked']>, { deadline }: Report, { at }: CommandKey): Partial<Report> {
  return asked.meet ? { asked: { ...asked, at, reminded: 0 } } : { asked: null, deadline: resumed(deadline, at) }
}

export const addToReport = heardFromResident(residentCommand(add))
