import { endOfDayOn } from '../../platform/shanghai'
import type { CommandKey } from '../../workflow/command-key'
import { buildingsCoveredBy } from '../estate/buildings-covered-by'
import { buildingOf, type Community } from '../estate/community'
import { decisionReportId } from '../meeting/new-decision-report'
import { nextDueAt } from '../report/next-due-at'
import { newReport } from '../report/open/new-report'
import type { Report } from '../report/report'
import { because, toCommunity, toHouseholds, toStreet } from '../report/route'
import type { Huddle } from './huddle'

/** What a huddle agreed as a report of its own, in the community in which it is seen to, by the post that was named; promised for the day that was agreed. Of no building where it is nobody's in particular. */
export function newDecidedReport(huddle: Huddle, index: number, community: Community, key: CommandKey): Report {
  const decision = huddle.decisions[index]
  if (!decision) throw new Error('no such decision')
  const { householdId, role, what, by } = decision
  const covered = householdId === null ? undefined : buildingsCoveredBy(community, householdId, key.at)[0]
  const building = covered && buildingOf(community, covered.id)
  const toOffice = role === 'street' ? toStreet(community) : toCommunity(community)
  const report = newReport(
    {
      reportId: decisionReportId(huddle._id, index),
      place: { estateId: building?.estateId ?? '', buildingId: building?.id ?? '', unit: null },
      text: what,
      meetingId: huddle._id,
    },
    {
      assignee: householdId === null ? toOffice : toHouseholds(community, [householdId]),
      route: because('meeting', huddle.host),
    },
    community,
    'passed',
    key,
  )
  const answerBy = endOfDayOn(by)
  const deadline = { ...report.deadline, answerBy, since: undefined }
  const promised = { ...report, place: report.place || community.name, deadline, answerBy }
  return { ...promised, dueAt: nextDueAt(promised) }
}
