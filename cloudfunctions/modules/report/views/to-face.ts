import type { Report } from '../report'
import { dueOf } from './due-of'
import { keeperOf } from './keeper-of'
import { promisedDay } from './promised-day'
import { shown, type Eye, type Links } from './shown-photos'
import { toTimeline } from './to-timeline'

/** What every reader of a report sees alike. */
export function toFace(report: Report, links: Links, eye: Eye, now: Date) {
  const { _id: reportId, number, state, category, place, spot, text, hotline, at } = report
  return {
    reportId,
    number,
    state,
    category,
    place,
    spot,
    text,
    photos: shown(report.photos, links, eye),
    at: at.toISOString(),
    promisedOn: promisedDay(report),
    due: dueOf(report, now),
    with: keeperOf(report),
    hotline,
    forNeighbour: report.filedBy !== null,
    timeline: toTimeline(report, links, eye),
  }
}
