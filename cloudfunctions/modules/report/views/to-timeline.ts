import type { TimelineEntry } from '@contract/schema/report-view'
import { dayOf } from '../../../platform/shanghai'
import type { Report } from '../report'
import { shown, type Eye, type Links } from './shown-photos'

/** The report's story, as codes and facts; who did it by post, never by person. */
export function toTimeline(report: Report, links: Links, eye: Eye): TimelineEntry[] {
  return report.history.map(({ act, at, by, to, text, reason, until, photos }) => ({
    at: at.toISOString(),
    act,
    by: { kind: by.kind, name: by.name },
    to,
    text,
    reason,
    day: until && dayOf(until),
    photos: shown(photos, links, eye),
  }))
}
