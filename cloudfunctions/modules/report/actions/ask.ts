import { action } from '../../../workflow/action'
import type { CommandKey } from '../../../workflow/command-key'
import { published } from '../../../workflow/published'
import { householdCommand, workerCommand, type HouseholdFacts } from '../commands-on-report'
import { isSharedWith } from '../contact/household-contact'
import { paused } from '../deadline'
import { withEntry } from '../history'
import { canAnswer, type Report } from '../report'
import { isUsedUp } from '../report-limits'
import { onlyWhenInHand } from './only-when-in-hand'

/** The resident is asked something; the deadline stands still until they answer. */
export const ask = action({
  may: mayAsk,
  does: (report: Report, { text }: { text: string }, key) => withQuestion(report, text, key),
})

/** The resident is asked whether they would meet, unless they shared a name and phone with this very household. */
export const askIfMeeting = action({
  may: (report: Report, { ownPosts }: HouseholdFacts) => (isSharedWith(report, ownPosts) ? 'NOT_NOW' : mayAsk(report)),
  does: (report, _, key) => withQuestion(report, null, key),
})

function mayAsk(report: Report) {
  if (report.state !== 'accepted' || !canAnswer(report)) return 'NOT_NOW'
  return !isUsedUp(report, 'questions') || 'TOO_MANY_QUESTIONS'
}

function withQuestion(report: Report, text: string | null, key: CommandKey) {
  return withEntry(
    report,
    'asked',
    key,
    { event: text === null ? 'asked-to-meet' : 'asked', text, tell: { resident: 'asked' } },
    {
      asked: {
        at: key.at,
        text,
        meet: text === null,
        by: key.by.name ?? '',
        reminded: 0,
        reachedAt: null,
        missedAt: null,
      },
      deadline: paused(report.deadline, key.at),
    },
  )
}

export const askAsWorker = onlyWhenInHand(ask)

export const askResident = householdCommand(published(ask))
export const askToMeet = householdCommand(askIfMeeting)
export const askResidentAsWorker = workerCommand(published(askAsWorker))
