import { action } from '../../../workflow/action'
import { workerCommand } from '../commands-on-report'
import { resumed } from '../deadline'
import { withEntry } from '../history'
import { isQuestionMissed, withQuestionReached } from '../question'
import type { Report } from '../report'

/** What came of a call about a question that could not be delivered. */
type Heard = { reached: boolean; text?: string | undefined }

/** A worker rings about a question that could not be delivered, and writes down the answer; from a call without one on, silence counts. */
export const callAboutQuestion = action({
  may: (report: Report) => isQuestionMissed(report) || 'NOT_NOW',
  does: (report, { reached, text }: Heard, key) => {
    if (reached && text !== undefined)
      return withEntry(
        report,
        'accepted',
        key,
        { event: 'answered', text, tell: { assignee: 'answered' } },
        { asked: null, deadline: resumed(report.deadline, key.at) },
      )
    const { asked, deadline } = withQuestionReached(report, key.at)
    return withEntry(report, 'asked', key, { event: 'question-called' }, { asked, deadline })
  },
})

export const recordQuestionCall = workerCommand(callAboutQuestion)
