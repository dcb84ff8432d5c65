import type { ExportedReport } from '@contract/screens/my-data'
import type { Contact } from '../../contact/contact'
import type { HistoryEntry } from '../history-entry'
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
    place: [place, report.spot].filter(Boolean).join('，'),
    text,
    category,
    identity,
    contacts: kept.map(({ name, phone }) => ({ name, phone })),
    hotline,
    photos: [...photos, ...own.flatMap((entry) => entry.photos)].map(({ fileId }) => fileId),
    sounds: [{ at, sounds: report.sounds }, ...own].flatMap(({ at, sounds }) =>
      sounds.map(({ seconds, words }) => ({ at: at.toISOString(), seconds, words })),
    ),
    said: history.filter(isSaidBetween).map(({ at, event, text, by, solved }) => ({
      at: at.toISOString(),
      event,
      text,
      by: by.kind === 'resident' ? null : by.name,
      solved,
    })),
    ...toCallbackView(report),
    footprints: toFootprints(contacts),
  }
}

/** Whether it passed between the resident and those who handled it: what they said, what they were asked, what they were answered. */
function isSaidBetween({ by, event }: HistoryEntry) {
  return by.kind === 'resident' || saidToResident.has(event)
}

const saidToResident: ReadonlySet<HistoryEntry['event']> = new Set(['asked', 'asked-to-meet', 'resolved', 'declined'])
