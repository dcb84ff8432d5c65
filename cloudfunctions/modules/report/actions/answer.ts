import { action } from '../../../workflow/action'
import { residentCommand } from '../commands'
import { resumed } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'

/** The resident answers what was asked; the deadline runs on. */
export const answer = action({
  may: ({ state }: Report) => state === 'asked' || 'NOTHING_ASKED',
  does: (report, { text }: { text: string }, key) =>
    withEntry(
      report,
      'accepted',
      key,
      { event: 'answered', text, tell: { assignee: 'answered' } },
      { asked: null, deadline: resumed(report.deadline, key.at) },
    ),
})

export const answerQuestion = residentCommand(answer)
