import type { ReportForm } from '@contract/report/form'
import type { resident } from '@contract/resident'
import type { Needs, ResidentNeeds } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import type { UseCase } from '../../../platform/use-case'
import { byResident } from '../../../workflow/actor'
import { commandKey, type CommandKey } from '../../../workflow/command-key'
import { isEachInFolder, photoFolder } from '../../../workflow/photo'
import { buildingOf } from '../../estate/community'
import type { Muted } from '../../people/mute'
import type { Visitor } from '../../people/person'
import type { Place } from '../../people/quota-store'
import { categoryRules } from '../category-rules'
import { findSoundRefusal } from '../find-sound-refusal'
import { resultOf } from '../history'
import { route } from '../route'
import { sendAtOnce } from '../send-at-once'
import { toReceipt } from '../views/to-receipt'
import { consentFromForm } from './consent-from-form'
import { contactFromForm } from './contact-from-form'
import { keepContact } from '../../contact/keep-contact'
import { exclusionsFor } from './exclusions-for'
import { findPlace } from './find-place'
import { newReport } from './new-report'

/** A resident reports something; it goes to the household that looks after the building, or to the community. */
export const submitReport: UseCase<typeof resident.submitReport, Visitor, ResidentNeeds> = async (
  form,
  visitor,
  needs,
) => {
  const { contacts, reports, quotas, now } = needs
  if (!isEachInFolder(photoFolder(visitor.key, form.formId), form.photos)) return refuse('PHOTO_NOT_YOURS')
  const unheard = await findSoundRefusal(form.sounds, visitor.key, needs)
  if (unheard) return unheard

  const at = now()
  const reportId = digest('report', visitor.key, form.formId)
  const contact = contactFromForm(form, visitor.key, reportId, at)
  const place: Place = { key: visitor.key, limit: 'reports', id: reportId }
  const submission = findSubmission(visitor, form, needs)
  const areaCode = async () => (await submission).community?.street.areaCode
  const [{ personId, community, scannedIn, mutes }, taking, verdict, kept] = await Promise.all([
    submission,
    quotas.take(place, reports.keptAmong),
    needs.verdict,
    contact && keepContact(contact, areaCode, contacts),
  ])
  const key = commandKey(byResident(personId), { procedure: needs.procedure, commandId: form.formId }, at)
  const where = community && findPlace(community, form)
  const isMuted = community !== null && !categoryRules[form.category].urgent && isMutedIn(community._id, mutes, at)
  if (!where || isMuted || taking === 'full') {
    const first = await findFirstReceipt(reportId, key, form, needs)
    await quotas.release(place, taking, first !== null)
    if (first) return first
    if (kept?.created) await contacts.remove([kept.thing._id])
    if (!where) return refuse('BUILDING_GONE')
    return isMuted ? refuse('MUTED') : refuse('TOO_MANY_REPORTS_TODAY')
  }

  const { text, sounds, category, photos, identity, handTo, hotline, spot } = form
  const report = newReport(
    {
      reportId,
      place: { ...where, spot },
      text,
      sounds,
      category,
      photos,
      identity,
      knownTo: consentFromForm(form),
      handTo,
      hotline,
      residentId: personId,
      contact,
      origin: form.origin === undefined ? undefined : { kind: 'followed', id: form.origin },
      excluded: exclusionsFor(form, where, community, scannedIn, at),
    },
    route({ category, handTo, identity, place: where, residentId: personId }, community, at),
    community,
    verdict,
    key,
  )
  const opened = await reports.createOnce(report, key)
  await Promise.all([sendAtOnce(opened, needs), opened.created ? null : quotas.release(place, taking, true)])
  return toReceipt(opened.report, community, form.placard)
}

function isMutedIn(communityId: string, mutes: readonly Muted[], at: Date) {
  return mutes.some((mute) => mute.communityId === communityId && at < mute.until)
}

/** What the report stands on, in one call; for a newcomer, who is nowhere yet, in two more. */
async function findSubmission(
  visitor: Visitor,
  form: ReportForm,
  { submissions, people, estate, mutes: muteStore }: ResidentNeeds,
) {
  const { buildingId, handTo } = form
  const passedBy = handTo === 'household' ? undefined : form.placard
  const known = await submissions.find({ key: visitor.key, buildingId, passedBy })
  // An entry that leads to another building is asked about there.
  if (known && !(known.community && buildingOf(known.community, buildingId)?.mergedInto)) return known
  const [{ personId }, community, [scannedIn = null], mutes] = await Promise.all([
    people.residentFor(visitor),
    estate.around(buildingId),
    passedBy === undefined ? [] : estate.postsOfHouseholds([passedBy]),
    muteStore.of(visitor.key),
  ])
  return { personId, community, scannedIn, mutes }
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
