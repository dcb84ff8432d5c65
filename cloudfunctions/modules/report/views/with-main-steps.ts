import type { ResidentReport } from '@contract/report/resident'
import type { ReportEvent } from '@contract/report/report'
import type { TimelineEntry } from '@contract/report/views'
import { dayOf } from '../../../platform/shanghai'
import { isUsual } from '../is-usual'
import type { Report } from '../report'
import { dueStatus } from './due-status'
import { promisedDay, toAssigneeView } from './to-status'

/** A merged report's page with what is done about its main: who has that, by when, and each step; never that one's words or photos. What came of it is told in the report itself. */
export function withMainSteps(view: ResidentReport, main: Report, now: Date): ResidentReport {
  if (!isUsual(main)) return view
  const timeline = [...view.timeline, ...toSteps(main)].sort((one, other) => one.at.localeCompare(other.at))
  if (view.state !== 'merged') return { ...view, assignee: toAssigneeView(main), timeline }
  return { ...view, assignee: toAssigneeView(main), promisedOn: promisedDay(main), due: dueStatus(main, now), timeline }
}

/** What was done about a report, without a word of anybody's: what a neighbour may read. */
export function toSteps({ history }: Pick<Report, 'history'>): TimelineEntry[] {
  return history
    .filter(({ event }) => steps.has(event))
    .map(({ at, event, by, to, until }) => ({
      at: at.toISOString(),
      event,
      by: { kind: by.kind, name: by.name },
      to,
      text: null,
      reason: null,
      day: until && dayOf(until),
      photos: [],
      sounds: [],
    }))
}

const steps: ReadonlySet<ReportEvent> = new Set<ReportEvent>([
  'accepted',
  'assigned',
  'property',
  'returned',
  'postponed',
  'lifted',
  'extended',
  'unparked',
])
