import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { buildingsCoveredBy } from '../../estate/buildings-covered-by'
import { buildingOf } from '../../estate/community'
import { isWithHousehold } from '../../report/access'
import { putOnBench } from '../../report/actions/open-meeting'
import { newMeeting } from './new-meeting'

const TOPIC_LENGTH = 200

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
  const allowed = report ? putOnBench.may(report, undefined) : true
  if (allowed !== true) return refuse(allowed)

  const first = buildingsCoveredBy(community, post.id, now())[0]
  const building = buildingOf(community, report?.buildingId ?? first?.id ?? '') ?? community.buildings[0]
  if (!building) return refuse('NOT_FOUND')
  const topics = report
    ? [{ text: [...report.text].slice(0, TOPIC_LENGTH).join(''), reportId: report._id, said: null }]
    : []
  await meetings.createOnce(newMeeting(meetingId, topics, building, caller, now()))
  return { meetingId, state: 'draft' }
}
