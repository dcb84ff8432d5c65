import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { Refused, refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import type { HouseholdCaller } from '../estate/household-caller'
import { byHousehold } from '../report/actors'
import { pressOf, type Press } from '../report/press'
import { discussed } from '../report/moves/discussed'
import { decisionReport } from './decision-report'
import type { Meeting } from './meeting'
import { minutesPublished } from './moves/minutes-published'
import { neighboursOf } from './neighbours-of'
import { ofHost } from './of-host'
import { pressOn } from './press-on'
import { meetingStep } from './views/meeting-step'

/** The minutes go out: each decision becomes a report, each resident whose report was a topic hears what came of it; the meeting is marked last. */
export const publishMinutes: UseCase<typeof household.publishMinutes, HouseholdCaller, Needs> = async (
  input,
  caller,
  needs,
) => {
  const { meetingId, commandId } = input
  const { meetings, now } = needs
  const [known, neighbours] = await Promise.all([meetings.find(meetingId), neighboursOf(meetingId, meetings)])
  if (!known || !caller.households.includes(known.householdId)) return refuse('NOT_FOUND')

  const may = !(minutesPublished(known, neighbours, now()) instanceof Refused)
  const press = pressOf(byHousehold(caller), `${meetingId}:${known.version}`, now())
  const beside = may ? followUp(known, caller, press, needs) : undefined
  const move = ofHost(caller, (meeting) => minutesPublished(meeting, neighbours, now()))
  return meetingStep(
    await meetings.change(meetingId, pressOn(caller.personId, commandId), move, { known, beside }),
    'minuted',
  )
}

async function followUp(meeting: Meeting, caller: HouseholdCaller, press: Press, { reports }: Needs) {
  const said = meeting.topics.flatMap(({ reportId, said }) => (reportId === null ? [] : [{ reportId, said }]))
  await Promise.all([
    ...meeting.decisions.map((_, index) => reports.createOnce(decisionReport(meeting, index, caller, press), press)),
    ...said.map((topic) =>
      reports.change(topic.reportId, press, (report) => discussed(report, meeting, topic.said, press)),
    ),
  ])
}
