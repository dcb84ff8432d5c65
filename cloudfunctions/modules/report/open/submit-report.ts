import { REPORTS_PER_DAY, type ReportForm } from '@contract/report/form'
import type { resident } from '@contract/resident'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import { startOfDay } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import { byResident } from '../../../workflow/actor'
import { commandKey, type CommandKey } from '../../../workflow/command-key'
import { isEachInFolder, photoFolder } from '../../../workflow/photo'
import type { Visitor } from '../../people/person'
import { resultOf } from '../history'
import { route } from '../route'
import { toReceipt } from '../views/to-receipt'
import { contactFromForm } from './contact-from-form'
import { exclusionsFor } from './exclusions-for'
import { findPlace } from './find-place'
import { newReport } from './new-report'

/** A resident reports something; it goes to the household that looks after the building, or to the community. */
export const submitReport: UseCase<typeof resident.submitReport, Visitor, Needs> = async (form, visitor, needs) => {
  const { contacts, reports, checkWords, now } = needs
  if (!isEachInFolder(photoFolder(visitor.key, form.formId), form.photos)) return refuse('PHOTO_NOT_YOURS')

  const at = now()
  const reportId = digest('report', visitor.key, form.formId)
  const contact = contactFromForm(form, visitor.key, reportId, at)
  const [{ personId, sentSince, community, scannedIn }, verdict, kept] = await Promise.all([
    findSubmission(visitor, form, reportId, at, needs),
    checkWords(form.text),
    contact && contacts.createOnce(contact),
  ])
  const key = commandKey(byResident(personId), form.formId, at)
  const place = community && findPlace(community, form)
  if (!place || sentSince >= REPORTS_PER_DAY) {
    const first = await findFirstReceipt(reportId, key, form, needs)
    if (first) return first
    if (kept?.created) await contacts.remove([kept.thing._id])
    return place ? refuse('TOO_MANY_REPORTS_TODAY') : refuse('NOT_FOUND')
  }

  const { text, category, photos, identity, handTo, hotline, spot } = form
  const report = newReport(
    {
      reportId,
      place: { ...place, spot },
      text,
      category,
      photos,
      identity,
      handTo,
      hotline,
      residentId: personId,
      contact,
      excluded: exclusionsFor(form, place, community, scannedIn, at),
    },
    route({ category, handTo, identity, place, residentId: personId }, community, at),
    community,
    verdict,
    key,
  )
  return toReceipt(await reports.createOnce(report, key), community, form.placard)
}

/** What the report stands on, in one call; for a newcomer, who is nowhere yet, in two more. */
async function findSubmission(visitor: Visitor, form: ReportForm, besides: string, at: Date, needs: Needs) {
  const { submissions, people, estate } = needs
  const { buildingId, handTo } = form
  const passedBy = handTo === 'household' ? undefined : form.placard
  const known = await submissions.find({ key: visitor.key, buildingId, passedBy, since: startOfDay(at), besides })
  if (known) return known
  const [{ personId }, community, [scannedIn = null]] = await Promise.all([
    people.residentFor(visitor),
    estate.around(buildingId),
    passedBy === undefined ? [] : estate.postsOfHouseholds([passedBy]),
  ])
  return { personId, sentSince: 0, community, scannedIn }
}

/** The receipt of a form that came before: neither a full day nor a building that is gone since takes it back. */
async function findFirstReceipt(
  reportId: string,
  key: CommandKey,
  { placard }: ReportForm,
  { reports, estate }: Needs,
) {
  const report = await reports.find(reportId)
  const community = report && (await estate.community(report.communityId))
  return community && toReceipt(resultOf(report, key), community, placard)
}
