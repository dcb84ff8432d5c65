import { countAttended } from '../seats/seating'
import { isUsual } from '../report/is-usual'
import type { Counted } from './counted'
import { findMeetingCodes } from './find-meeting-codes'
import { findReportCodes } from './find-report-codes'
import type { MeetingCounted } from './meeting-counted'
import { spanOf, type Span } from './month'
import type { ReportCounted } from './report-counted'

/** Everything that was said, changed or open in a month, and the meetings that began in it; more does no harm. */
export type Documents = { reports: readonly ReportCounted[]; meetings: readonly MeetingCounted[] }

/** Gives what a month counts of these, each as it stood at the month's end; what it does not count is left out. */
export function toCounted({ reports, meetings }: Documents, month: string, now: Date): Counted[] {
  const span = spanOf(month)
  const said = reports.map((report) => ({ ...reportCounted(report, span), stand: standOf(report) }))
  const carried = said.flatMap(({ stand, isUsual }) => (stand === null ? [] : [{ stand, isUsual }]))
  const held = meetings.map((meeting) => {
    const reports = carried.filter(({ stand }) => stand === meeting._id)
    return meetingCounted(meeting, reports, span, now)
  })
  return [...said.map(({ stand: _, ...counted }) => counted), ...held].filter(({ codes }) => codes.length > 0)
}

/** During which hour of listening it was written down. */
function standOf({ origin }: ReportCounted) {
  return origin?.kind === 'stand' ? origin.id : null
}

function reportCounted(report: ReportCounted, span: Span): Counted {
  const { category, handTo, excluded, history } = report
  const state = history.findLast(({ at }) => at < span.until)?.result.state ?? 'withdrawn'
  return {
    ...placeOf(report),
    codes: findReportCodes(report, span),
    category,
    handTo,
    excluded,
    isUsual: isUsual({ ...report, state }),
    came: 0,
  }
}

/** That it was held is nobody's secret; of a stand that was not ended, unless all that it carries is. */
function meetingCounted(
  meeting: MeetingCounted,
  carried: readonly Pick<Counted, 'isUsual'>[],
  span: Span,
  now: Date,
): Counted {
  return {
    ...placeOf(meeting),
    codes: findMeetingCodes(meeting, carried.length > 0, span, now),
    category: null,
    handTo: 'household',
    excluded: { households: [], persons: [] },
    isUsual: meeting.kind !== 'stand' || meeting.endedAt !== null || carried.some(({ isUsual }) => isUsual),
    came: countAttended(meeting),
  }
}

function placeOf({ _id, streetId, communityId, estateId, buildingId }: ReportCounted | MeetingCounted) {
  return { id: _id, streetId, communityId, estateId, buildingId }
}
