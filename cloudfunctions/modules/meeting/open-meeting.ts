import type { household } from '@contract/household'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import type { UseCase } from '../../platform/use-case'
import { buildingOf } from '../estate/community'
import type { HouseholdCaller } from '../estate/household-caller'
import { lookedAfterBy } from '../estate/looked-after-by'
import { mayGoOnABench } from '../report/may-go-on-a-bench'
import { isWithHousehold } from '../report/with-household'
import { draftOf } from './draft-of'

/** A draft in two taps: from nothing, or from a report that is with the household; its text becomes a topic, unnamed. */
export const openMeeting: UseCase<typeof household.openMeeting, HouseholdCaller, Needs> = async (
  { formId, reportId },
  caller,
  needs,
) => {
  const { meetings, reports, now } = needs
  const { community, post, personId } = caller
  const meetingId = digest('meeting', personId, formId)
  const [standing, report] = await Promise.all([
    meetings.find(meetingId),
    reportId === undefined ? null : reports.find(reportId),
  ])
  if (standing) return { meetingId, state: 'draft' }
  if (reportId !== undefined && (!report || !isWithHousehold(report, caller))) return refuse('NOT_FOUND')
  if (report && !mayGoOnABench(report)) return refuse('NOT_FOR_A_BENCH')

  const first = lookedAfterBy(community, post.id, now())[0]
  const building = buildingOf(community, report?.buildingId ?? first?.id ?? '') ?? community.buildings[0]
  if (!building) return refuse('NOT_FOUND')
  const topics = report ? [{ text: [...report.text].slice(0, 200).join(''), reportId: report._id, said: null }] : []
  await meetings.createOnce(draftOf(meetingId, topics, building, caller, now()))
  return { meetingId, state: 'draft' }
}
