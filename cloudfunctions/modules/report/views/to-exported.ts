import type { ExportedReport } from '@contract/schema/my-data'
import type { Contact } from '../../contact/contact'
import type { Report } from '../report'
import { footprintsOf } from './to-resident-report'

/** One report as its resident may carry it away. */
export function toExported(report: Report, contacts: Contact[]): ExportedReport {
  const { number, at, place, text, category, identity, hotline, photos, history, callback } = report
  const own = history.filter(({ by }) => by.kind === 'resident')
  const kept = report.contacts.flatMap((id) => contacts.find(({ _id }) => _id === id) ?? [])
  return {
    number,
    at: at.toISOString(),
    place: [place, report.spot].filter(Boolean).join('，'),
    text,
    category,
    identity,
    contacts: kept.map(({ name, phone }) => ({ name, phone })),
    hotline,
    photos: [...photos, ...own.flatMap((said) => said.photos)].map(({ fileId }) => fileId),
    said: own.map((said) => ({ at: said.at.toISOString(), act: said.act, text: said.text })),
    callback: callback && { ...callback, at: callback.at.toISOString() },
    footprints: footprintsOf(contacts),
  }
}
