import type { InputOf } from '@contract/procedure'
import type { residentPosts } from '@contract/posts/resident'
import type { PostingNeeds } from '../../../needs'
import { digest } from '../../../platform/digest'
import { refuse } from '../../../platform/refuse'
import { dayOf } from '../../../platform/shanghai'
import type { Asked, UseCase } from '../../../platform/use-case'
import { byResident } from '../../../workflow/actor'
import { commandKey } from '../../../workflow/command-key'
import { keepContact } from '../../contact/keep-contact'
import { householdOf } from '../../estate/community'
import type { Muted } from '../../people/mute'
import type { Visitor } from '../../people/person'
import type { Place } from '../../people/quota-store'
import { findSoundRefusal } from '../../report/find-sound-refusal'
import { resultOf } from '../../report/history'
import { contactFromForm } from '../../report/open/contact-from-form'
import { toReceipt } from '../../report/views/to-receipt'
import { isPutUp } from './is-put-up'
import { newReportOnPosting } from './new-report-on-posting'

/** 我有话说 on a 公示: a report straight to the community, of which that household never learns. */
export const sayAboutPosting: UseCase<typeof residentPosts.sayAboutPosting, Visitor, PostingNeeds> = async (
  form,
  visitor,
  needs,
) => {
  const { contacts, reports, quotas, now } = needs
  const unheard = await findSoundRefusal(form.sounds, visitor.key, needs)
  if (unheard) return unheard

  const at = now()
  const reportId = digest('report', visitor.key, form.formId)
  const place: Place = { key: visitor.key, limit: 'reports', id: reportId }
  const [{ personId, community, mutes }, taking, verdict] = await Promise.all([
    standsOn(form, visitor, needs),
    quotas.take(place, reports.keptAmong),
    needs.verdict,
  ])
  const key = commandKey(byResident(personId), { procedure: needs.procedure, commandId: form.formId }, at)
  const household = community && householdOf(community, form.householdId)
  const isMuted = mutes.some((mute) => mute.communityId === community?._id && at < mute.until)
  if (!household || !isPutUp(household, dayOf(at)) || isMuted || taking === 'full') {
    const first = community && (await reports.find(reportId))
    await quotas.release(place, taking, first !== null)
    if (first) return toReceipt(resultOf(first, key), community, undefined)
    if (!household) return refuse('NOT_FOUND')
    if (!isPutUp(household, dayOf(at))) return refuse('NOT_NOW')
    return isMuted ? refuse('MUTED') : refuse('TOO_MANY_REPORTS_TODAY')
  }

  const contact = contactFromForm({ formId: form.formId, contact: { phone: form.phone } }, visitor.key, reportId, at)
  if (contact) await keepContact(contact, () => Promise.resolve(community.street.areaCode), contacts)
  const report = newReportOnPosting({ form, reportId, personId, contact }, household, community, verdict, key)
  const opened = await reports.createOnce(report, key)
  if (!opened.created) await quotas.release(place, taking, true)
  return toReceipt(opened.report, community, undefined)
}

/** Who says it, of which community, and where they are muted. */
async function standsOn(
  { householdId }: InputOf<typeof residentPosts.sayAboutPosting>,
  visitor: Visitor,
  { people, offices, mutes }: PostingNeeds & Asked,
): Promise<{ personId: string; community: Awaited<ReturnType<typeof offices.communityOf>>; mutes: Muted[] }> {
  const [{ personId }, community, muted] = await Promise.all([
    people.residentFor(visitor),
    offices.communityOf(householdId),
    mutes.of(visitor.key),
  ])
  return { personId, community, mutes: muted }
}
