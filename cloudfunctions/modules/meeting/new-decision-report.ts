import type { HouseholdCaller } from '../../access/household-caller'
import { digest } from '../../platform/digest'
import { endOfDayOn } from '../../platform/shanghai'
import type { CommandKey } from '../../workflow/command-key'
import { nextDueAt } from '../report/next-due-at'
import { newReport } from '../report/open/new-report'
import type { Report } from '../report/report'
import { because, toCommunity, toHouseholds, toStreet, type Routing } from '../report/route'
import type { Meeting } from './meeting'

/** Gives the id of the report that a decision becomes: known beforehand, so that a second try makes the same. */
export function decisionReportId(meetingId: string, index: number) {
  return digest('decision', meetingId, String(index))
}

/** A decision as a report of its own: with whoever was named to see to it, promised for the day that was agreed. */
export function newDecisionReport(
  meeting: Meeting,
  index: number,
  { community }: HouseholdCaller,
  key: CommandKey,
): Report {
  const decision = meeting.decisions[index]
  if (!decision) throw new Error('no such decision')
  const { householdId, host, estateId, buildingId, _id: meetingId } = meeting
  const to: Record<typeof decision.role, Routing['assignee']> = {
    household: toHouseholds(community, [householdId]),
    community: toCommunity(community),
    property: toCommunity(community),
    street: toStreet(community),
  }
  const report = newReport(
    {
      reportId: decisionReportId(meetingId, index),
      place: { estateId, buildingId, unit: null },
      text: decision.what,
      meetingId,
    },
    { assignee: to[decision.role], route: because('meeting', host) },
    community,
    'passed',
    key,
  )
  const answerBy = endOfDayOn(decision.by)
  const promised = { ...report, deadline: { ...report.deadline, answerBy, since: undefined }, answerBy }
  return { ...promised, dueAt: nextDueAt(promised) }
}
