import type { household } from '@contract/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { buildingsCoveredBy } from '../../estate/buildings-covered-by'
import { buildingOf } from '../../estate/community'
import { isWithHousehold } from '../../report/access'
import type { Place } from '../../people/quota-store'
import { putOnBench } from '../../report/actions/open-meeting'
import type { Report } from '../../report/report'
import { toGist } from '../../report/views/to-card'
import { newMeeting } from './new-meeting'

const TOPIC_LENGTH = 200

/** A draft in two taps: from nothing, or from a report that is with the household; its text becomes a topic, unnamed. */
export const openMeeting: UseCase<typeof household.openMeeting, HouseholdCaller, Needs> = async (
  { formId, reportId },
  caller,
  needs,
) => {
  const { meetings, reports, quotas, now } = needs
  const { personId } = caller
  const meetingId = digest('meeting', personId, formId)
  const place: Place = { key: caller.key, limit: 'meetings', id: meetingId }
  const [standing, report, taking] = await Promise.all([
    meetings.find(meetingId),
    reportId === undefined ? null : reports.find(reportId),
    quotas.take(place, meetings.keptAmong),
  ])
  const building = standing ? undefined : buildingFor(report, caller, now())
  const allowed = mayOpen(report, reportId, caller)
  if (standing || allowed !== true || !building) {
    await quotas.release(place, taking, standing !== null)
    if (standing) return { meetingId, state: 'draft' }
    return allowed === true ? refuse('NOT_FOUND') : refuse(allowed)
  }
  if (taking === 'full') return refuse('TOO_MANY_MEETINGS_TODAY')

  const topics = report ? [{ text: toGist(report, TOPIC_LENGTH), reportId: report._id, said: null }] : []
  const about = report ? 'difficulty' : 'deliberation'
  await meetings.createOnce({ ...newMeeting(meetingId, topics, building, caller, now()), about })
  return { meetingId, state: 'draft' }
}

/** Whether a meeting may be opened from that report, or from nothing. */
function mayOpen(report: Report | null, reportId: string | undefined, caller: HouseholdCaller) {
  if (reportId === undefined) return true
  return report && isWithHousehold(report, caller) ? putOnBench.may(report, undefined) : 'NOT_FOUND'
}

/** Gives where it is held: by the report's building, else the first that the household looks after. */
function buildingFor(report: Report | null, { community, post }: HouseholdCaller, at: Date) {
  const first = buildingsCoveredBy(community, post.id, at)[0]
  return buildingOf(community, report?.buildingId ?? first?.id ?? '') ?? community.buildings[0]
}
