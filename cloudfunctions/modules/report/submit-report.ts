import { REPORTS_PER_DAY, type ReportForm } from '@contract/schema/report-form'
import type { resident } from '@contract/resident'
import type { Needs } from '../../needs'
import { digest } from '../../platform/digest'
import { refuse } from '../../platform/refuse'
import { startOfDay } from '../../platform/shanghai'
import type { UseCase } from '../../platform/use-case'
import { newContact } from '../contact/new-contact'
import type { Visitor } from '../people/person'
import { byResident } from './actors'
import { asLeftBy } from './as-left-by'
import { excludedBy } from './excluded-by'
import { opened } from './moves/opened'
import { areIn, photoFolder } from './photo-folder'
import { placeIn } from './place-in'
import { pressOf, type Press } from './press'
import { route } from './route'
import { toReceipt } from './views/to-receipt'

/** A resident reports something; it goes to the household that looks after the building, or to the community. */
export const submitReport: UseCase<typeof resident.submitReport, Visitor, Needs> = async (form, visitor, needs) => {
  const { contacts, reports, checkWords, now } = needs
  if (!areIn(photoFolder(visitor.key, form.formId), form.photos)) return refuse('PHOTO_NOT_YOURS')

  const at = now()
  const reportId = digest('report', visitor.key, form.formId)
  const contact = contactOf(form, visitor, reportId, at)
  const [{ personId, sent, around: community }, verdict, kept] = await Promise.all([
    sendingOf(visitor, form.buildingId, reportId, at, needs),
    checkWords(form.text),
    contact && contacts.createOnce(contact),
  ])
  const press = pressOf(byResident(personId), form.formId, at)
  const place = community && placeIn(community, form)
  if (!place || sent >= REPORTS_PER_DAY) {
    const first = await firstReceipt(reportId, press, form, needs)
    if (first) return first
    if (kept?.created) await contacts.remove([kept.thing._id])
    return place ? refuse('TOO_MANY_REPORTS_TODAY') : refuse('NOT_FOUND')
  }

  const sending = { ...form, place: { ...place, spot: form.spot ?? null }, residentId: personId }
  const report = await reports.createOnce(
    opened(
      {
        reportId,
        place: sending.place,
        text: form.text,
        category: form.category,
        photos: form.photos,
        identity: form.identity,
        handTo: form.handTo,
        hotline: form.hotline ?? null,
        residentId: personId,
        filedBy: null,
        contact: contact && { id: contact._id, name: contact.name !== null, phone: contact.phone !== null },
        excluded: excludedBy(form, place, community, at),
      },
      route(sending, community, at),
      community,
      verdict,
      press,
    ),
    press,
  )
  return toReceipt(report, community, form.placard)
}

/** What the report stands on, in one call; for a newcomer, who is nowhere yet, in two more. */
async function sendingOf(visitor: Visitor, buildingId: string, besides: string, at: Date, needs: Needs) {
  const { sendings, people, estate } = needs
  const known = await sendings.of({ key: visitor.key, buildingId, since: startOfDay(at), besides })
  if (known) return known
  const [{ personId }, around] = await Promise.all([people.residentFor(visitor), estate.around(buildingId)])
  return { personId, sent: 0, around }
}

/** The receipt of a form that came before: neither a full day nor a building that is gone since takes it back. */
async function firstReceipt(reportId: string, press: Press, { placard }: ReportForm, { reports, estate }: Needs) {
  const report = await reports.find(reportId)
  const community = report && (await estate.community(report.communityId))
  return community && toReceipt(asLeftBy(report, press), community, placard)
}

/** The contact as it is written before the report; another name or phone in a retry is another document, and only one is pointed to. */
function contactOf({ contact, formId }: ReportForm, { key }: Visitor, reportId: string, at: Date) {
  if (!contact?.name && !contact?.phone) return null
  return newContact(digest('contact', key, formId, contact.name ?? '', contact.phone ?? ''), reportId, contact, at)
}
