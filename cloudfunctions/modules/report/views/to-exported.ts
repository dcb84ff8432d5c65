import type { resident } from '@contract/resident'
import type { OutputOf } from '@contract/procedure'
import type { Contact } from '../../contact/contact'
import type { Report } from '../report'
import { footprintsOf } from './to-resident-report'

type Exported = OutputOf<typeof resident.exportMyData>['rows'][number]

/** One report as its resident may carry it away. */
export function toExported(report: Report, contacts: Contact[]): Exported {
  const { number, at, place, text, category, identity, hotline, photos, history } = report
  const own = history.filter(({ by }) => by.kind === 'resident')
  const latest = contacts.find(({ _id }) => _id === report.contacts.at(-1))
  return {
    number,
    at: at.toISOString(),
    place: [place, report.spot].filter(Boolean).join(' '),
    text,
    category,
    identity,
    name: latest?.name ?? null,
    phone: latest?.phone ?? null,
    hotline,
    photos: [...photos, ...own.flatMap((said) => said.photos)].map(({ fileId }) => fileId),
    said: own.map((said) => ({ at: said.at.toISOString(), act: said.act, text: said.text })),
    footprints: footprintsOf(contacts),
  }
}
