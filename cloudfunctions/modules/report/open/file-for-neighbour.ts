import type { household } from '@contract/household'
import type { NeighbourForm } from '@contract/report/form'
import type { worker } from '@contract/worker'
import { byHousehold, type HouseholdCaller } from '../../../access/household-caller'
import { isBuildingInScope } from '../../../access/scope'
import { byWorker, type WorkerCaller } from '../../../access/worker-caller'
import type { HouseholdNeeds, Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { beginEarly } from '../../../platform/begin-early'
import { refuse } from '../../../platform/refuse'
import type { Asked, UseCase } from '../../../platform/use-case'
import { isEachInFolder, photoFolder } from '../../../workflow/photo'
import type { Actor } from '../../../workflow/actor'
import { commandKey } from '../../../workflow/command-key'
import { keepContact } from '../../contact/keep-contact'
import type { Community } from '../../estate/community'
import type { Place } from '../../people/quota-store'
import { findSoundRefusal } from '../find-sound-refusal'
import { resultOf } from '../history'
import { route } from '../route'
import { sendAtOnce } from '../send-at-once'
import { toPaperReceipt } from '../views/to-paper-receipt'
import { contactFromForm } from './contact-from-form'
import { firstPaperReceipt } from '../paper-receipt/query-code'
import { findPlace } from './find-place'
import { newReport } from './new-report'

/** 替邻居记一条, by a household of the community. */
export const fileForNeighbour: UseCase<typeof household.fileForNeighbour, HouseholdCaller, HouseholdNeeds> = (
  form,
  caller,
  needs,
) => {
  const community = needs.estate
    .around(form.buildingId)
    .then((around) => (around?._id === caller.community._id ? around : null))
  const stand = beginEarly(needs.stands.on(caller.households, needs.now()))
  return file(form, byHousehold(caller), caller.key, beginEarly(community), needs, stand)
}

/** 替邻居记一条, by a worker, in their scope. */
export const fileForNeighbourAsWorker: UseCase<typeof worker.fileForNeighbourAsWorker, WorkerCaller, Needs> = (
  form,
  caller,
  needs,
) => {
  const community = needs.estate
    .around(form.buildingId)
    .then((around) => (around && isBuildingInScope(caller.scope, around, form.buildingId) ? around : null))
  return file(form, byWorker(caller), caller.key, beginEarly(community), needs)
}

/** Writes down what a neighbour said, and gives the paper receipt to hand them: its number and the code that asks after it. */
async function file(
  form: NeighbourForm,
  filer: Actor & { personId: string },
  filerKey: string,
  around: Promise<Community | null>,
  needs: Needs & Asked,
  listens: Promise<{ meetingId: string } | null> = Promise.resolve(null),
) {
  const { reports, contacts, quotas, now } = needs
  const { personId } = filer
  const { text, sounds, category, photos = [] } = form
  if (!isEachInFolder(photoFolder(personId, form.formId), photos)) return refuse('PHOTO_NOT_YOURS')
  const at = now()
  const unheard = await findSoundRefusal(sounds, personId, needs)
  if (unheard) return unheard
  const reportId = digest('filed', personId, form.formId)
  const contact = contactFromForm(form, personId, reportId, at)
  const place: Place = { key: filerKey, limit: 'filed', id: reportId }
  const [community, stand, taking, verdict, kept] = await Promise.all([
    around,
    listens,
    quotas.take(place, reports.keptAmong),
    needs.verdict,
    contact && keepContact(contact, async () => (await around)?.street.areaCode, contacts),
  ])
  const key = commandKey(filer, { procedure: needs.procedure, commandId: form.formId }, at)
  const where = community && findPlace(community, form)
  if (!where || taking === 'full') {
    const first = await reports.find(reportId)
    await quotas.release(place, taking, first !== null)
    if (first) return toPaperReceipt(resultOf(first, key), 1)
    if (kept?.created) await contacts.remove([kept.thing._id])
    return where ? refuse('TOO_MANY_REPORTS_TODAY') : refuse('BUILDING_GONE')
  }

  const identity = contact ? 'confidential' : 'anonymous'
  const origin = stand ? ({ kind: 'stand', id: stand.meetingId } as const) : undefined
  const report = newReport(
    { reportId, place: where, text, sounds, category, photos, identity, filedBy: filer, contact, origin },
    route({ category, handTo: 'household', identity, place: where, residentId: null }, community, at),
    community,
    verdict,
    key,
  )
  const opened = await reports.createOnce({ ...report, paperReceipt: firstPaperReceipt }, key)
  await Promise.all([sendAtOnce(opened, needs), opened.created ? null : quotas.release(place, taking, true)])
  return toPaperReceipt(opened.report, 1)
}
