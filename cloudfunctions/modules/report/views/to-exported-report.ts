import type { ExportedReport } from '@contract/screens/my-data'
import type { Contact } from '../../contact/contact'
import type { Report } from '../report'
import { toCallbackView, toFootprints } from './to-resident-view'

/** One report as its resident may carry it away. */
export function toExportedReport(report: Report, contacts: Contact[]): ExportedReport {
  const { number, at, place, text, category, identity, hotline, photos, history } = report
  const own = history.filter(({ by }) => by.kind === 'resident')
  const kept = report.contactIds.flatMap((id) => contacts.find(({ _id }) => _id === id) ?? [])
  return {
    number,
    at: at.toISOString(),
    place: [place, report.spot].filter(Boolean).join(' '),
    text,
    category,
    identity,
    contacts: kept.map(({ name, phone }) => ({ name, phone })),
    hotline,
    photos: [...photos, ...own.flatMap((entry) => entry.photos)].map(({ fileId }) => fileId),
    said: own.map((entry) => ({ at: entry.at.toISOString(), event: entry.event, text: entry.text })),
    callback: toCallbackView(report),
    footprints: toFootprints(contacts),
  }
}
