import { action } from '../../../workflow/action'
import { newSounds } from '../../../workflow/sound'
import { residentCommand } from '../commands-on-report'
import { resumed } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'
import { heardFromResident, type Said } from './said-aloud'

/** The resident answers what was asked; the deadline runs on. */
export const answer = action({
  may: ({ state }: Report) => state === 'asked' || 'NOTHING_ASKED',
  does: (report, { text, sounds }: Said, key) =>
    withEntry(
      report,
      'accepted',
      key,
      { event: 'answered', text: text ?? null, sounds: newSounds(sounds), tell: { assignee: 'answered' } },
      { asked: null, deadline: resumed(report.deadline, key.at) },
    ),
})

export const answerQuestion = heardFromResident(residentCommand(answer))
