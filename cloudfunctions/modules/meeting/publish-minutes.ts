import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { Refused } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from '../report/actors'
import type { Press } from '../report/press'
import { discussed } from '../report/moves/discussed'
import { decisionReport } from './decision-report'
import type { Meeting } from './meeting'
import { minutesPublished } from './moves/minutes-published'
import { minutesSealed } from './moves/minutes-sealed'
import { neighboursOf } from './neighbours-of'
import { ofHost } from './of-host'
import { pressOn } from './press-on'
import { meetingStep } from './views/meeting-step'

/** The minutes go out: they are sealed, each decision becomes a report, each resident whose report was a topic hears what came of it; the meeting is marked last. */
export const publishMinutes: UseCase<typeof household.publishMinutes, HouseholdCaller, Needs> = async (
  { meetingId, commandId },
  caller,
  needs,
) => {
  const { meetings, now } = needs
  const press = (of: 'seal' | 'publish') => pressOn(caller.personId, `${of}:${commandId}`)
  const [found, neighbours] = await Promise.all([meetings.find(meetingId), neighboursOf(meetingId, meetings)])
  // Sealed by an earlier press that broke off, this one left no mark of its own but the last.
  if (found?.presses.includes(press('publish'))) return { meetingId, state: 'minuted' }
  const seal = ofHost(caller, (meeting) => minutesSealed(meeting, neighbours, now()))
  const sealed = await meetings.change(meetingId, press('seal'), seal, { known: found ?? undefined })
  if (sealed instanceof Refused) return sealed

  if (sealed.state === 'met') await followUp(sealed, caller, needs)
  const publish = ofHost(caller, (meeting) => minutesPublished(meeting, now()))
  return meetingStep(await meetings.change(meetingId, press('publish'), publish, { known: sealed }), 'minuted')
}

/** Once for a meeting, whoever presses and however often. */
async function followUp(meeting: Meeting, caller: HouseholdCaller, { reports, now }: Needs) {
  const press: Press = { by: byHousehold(caller), command: digest('minutes', meeting._id), at: now() }
  const said = meeting.topics.flatMap(({ reportId, said }) => (reportId === null ? [] : [{ reportId, said }]))
  await Promise.all([
    ...meeting.decisions.map((_, index) => reports.createOnce(decisionReport(meeting, index, caller, press), press)),
    ...said.map((topic) =>
      reports.change(topic.reportId, press, (report) => discussed(report, meeting, topic.said, press)),
    ),
  ])
}
