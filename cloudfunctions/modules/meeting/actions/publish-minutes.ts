import type { household } from '@contract/household'
import { byHousehold, type HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { Refused, refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { action } from '../../../workflow/action'
import { commandKey, type CommandKey } from '../../../workflow/command-key'
import { withLettersTo } from '../../../workflow/letters-to-persons'
import { withDiscussion } from '../../report/actions/with-discussion'
import { personsIn } from '../../seats/seating'
import { findWithReporters, hostChange } from '../commands-on-meeting'
import { findPersonalDataInMinutes } from '../find-meeting-personal-data'
import type { MeetingLetterKind } from '../letters'
import type { Meeting } from '../meeting'
import { decisionReportId, newDecisionReport } from '../new-decision-report'
import type { Reporter } from '../reporters'
import { isAnyDayPast } from './is-any-day-past'

/** The minutes are as they will be read: nothing in them changes while what follows from them is set going (decision 0007). */
export const seal = action({
  may: ({ state, topics }: Meeting) => (state === 'met' && topics.some(({ said }) => said !== null)) || 'NOT_NOW',
  does: (meeting, { reporters }: { reporters: readonly Reporter[] }, { at }) => {
    if (meeting.sealed) return meeting
    if (isAnyDayPast(meeting.decisions, at)) return refuse('DAY_PAST')
    if (findPersonalDataInMinutes(meeting, reporters).length > 0) return refuse('PERSONAL_DATA_FOUND')
    return { ...meeting, sealed: true }
  },
})

/** Everybody may read what was said and agreed; decisions point to the reports they became. */
const release = action({
  may: ({ state, sealed }: Meeting) => (state === 'met' && sealed) || 'NOT_NOW',
  does: (meeting, _, { at }) => {
    const decisions = meeting.decisions.map((decision, index) => ({
      ...decision,
      reportId: decisionReportId(meeting._id, index),
    }))
    const kind: MeetingLetterKind = 'minutes-out'
    const letters = withLettersTo(meeting.letters, personsIn(meeting), kind, at)
    return { ...meeting, state: 'minuted' as const, decisions, letters }
  },
})

const sealMinutes = hostChange(seal)
const releaseMinutes = hostChange(release)

/** The minutes go out: they are sealed, each decision becomes a report, each resident whose report was a topic hears what came of it; the meeting is marked last. */
export const publishMinutes: UseCase<typeof household.publishMinutes, HouseholdCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const { meetingId, commandId } = input
  const { known, reporters } = await findWithReporters(meetingId, needs)
  const published = { ...input, commandId: `publish:${commandId}` }
  const { command } = commandKey(
    byHousehold(caller),
    { procedure: needs.procedure, commandId: published.commandId },
    needs.now(),
  )
  // Sealed by an earlier command that broke off, this one left no mark of its own but the last.
  if (known?.commands.includes(command)) return { meetingId, state: 'minuted' }
  const sealing = { ...input, commandId: `seal:${commandId}`, reporters }
  const sealed = await sealMinutes(sealing, caller, needs, { known })
  if (sealed instanceof Refused) return sealed

  if (sealed.state === 'met') await followUp(sealed, caller, needs)
  const after = await releaseMinutes(published, caller, needs, { known: sealed })
  return after instanceof Refused ? after : { meetingId, state: 'minuted' }
}

/** Once for a meeting, whoever publishes and however often. */
async function followUp(meeting: Meeting, caller: HouseholdCaller, { reports, now }: Needs) {
  // What the platform has not said to be fit is asked about in the reports too, into which it is copied.
  const verdict = meeting.wordsWait ? 'unanswered' : 'passed'
  const key: CommandKey = { by: byHousehold(caller), command: digest('minutes', meeting._id), at: now(), verdict }
  const discussed = meeting.topics.flatMap(({ reportId, said }) => (reportId === null ? [] : [{ reportId, said }]))
  await Promise.all([
    ...meeting.decisions.map((_, index) => reports.createOnce(newDecisionReport(meeting, index, caller, key), key)),
    ...discussed.map(({ reportId, said }) =>
      reports.change(reportId, key, (report) => withDiscussion(report, meeting.host, said, key)),
    ),
  ])
}
