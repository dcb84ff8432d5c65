import type { household } from '@contract/household'
import type { NeighbourForm } from '@contract/report/form'
import type { worker } from '@contract/worker'
import { byHousehold, type HouseholdCaller } from '../../../access/household-caller'
import { isBuildingInScope } from '../../../access/scope'
import { byWorker, type WorkerCaller } from '../../../access/worker-caller'
import type { Needs } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import { startOfDay } from '../../../platform/shanghai'
import type { UseCase } from '../../../platform/use-case'
import type { Actor } from '../../../workflow/actor'
import { commandKey } from '../../../workflow/command-key'
import type { Community } from '../../estate/community'
import { resultOf } from '../history'
import { route } from '../route'
import { toPaperReceipt } from '../views/to-paper-receipt'
import { contactFromForm } from './contact-from-form'
import { findPlace } from './find-place'
import { newReport } from './new-report'

const FILED_PER_DAY = 30

/** 替邻居记一条, by a household of the community. */
export const fileForNeighbour: UseCase<typeof household.fileForNeighbour, HouseholdCaller, Needs> = (
  form,
  caller,
  needs,
) => {
  const community = needs.estate
    .around(form.buildingId)
    .then((around) => (around?._id === caller.community._id ? around : null))
  return file(form, byHousehold(caller), community, needs)
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
  return file(form, byWorker(caller), community, needs)
}

/** Writes down what a neighbour said, and gives the paper receipt to hand them: its number and the code that asks after it. */
async function file(
  form: NeighbourForm,
  filer: Actor & { personId: string },
  around: Promise<Community | null>,
  needs: Needs,
) {
  const { reports, contacts, checkWords, now } = needs
  const at = now()
  const { personId } = filer
  const reportId = digest('filed', personId, form.formId)
  const contact = contactFromForm(form, personId, reportId, at)
  const [community, filedSince, verdict, kept] = await Promise.all([
    around,
    reports.countFiledSince(personId, startOfDay(at), reportId),
    checkWords(form.text),
    contact && contacts.createOnce(contact),
  ])
  const key = commandKey(filer, form.formId, at)
  const place = community && findPlace(community, form)
  if (!place || filedSince >= FILED_PER_DAY) {
    const first = await reports.find(reportId)
    if (first) return toPaperReceipt(resultOf(first, key))
    if (kept?.created) await contacts.remove([kept.thing._id])
    return place ? refuse('TOO_MANY_REPORTS_TODAY') : refuse('NOT_FOUND')
  }

  const { text, category } = form
  const identity = contact ? 'confidential' : 'anonymous'
  const report = newReport(
    { reportId, place, text, category, identity, filedBy: filer, contact },
    route({ category, handTo: 'household', identity, place, residentId: null }, community, at),
    community,
    verdict,
    key,
  )
  return toPaperReceipt(await reports.createOnce(report, key))
}
