import type { Callback, CallbackSaid } from '@contract/report/callback'
import type { ResidentReport } from '@contract/report/resident'
import { dayOf } from '../../../platform/shanghai'
import { allowedActions } from '../../../workflow/action'
import type { Links } from '../../../workflow/photo'
import { isHeldBack } from '../../../workflow/words-check'
import type { Contact } from '../../contact/contact'
import type { CommunityPosts } from '../../estate/community'
import type { Resident } from '../../people/person'
import { residentActions } from '../actions'
import { residentFacts } from '../commands-on-report'
import { householdsToAskFor, identityNow } from '../contact/household-contact'
import { reopenUntil } from '../reopen-until'
import type { Report } from '../report'
import { toHouseholds } from '../route'
import { toCommonView } from './to-common-view'

/** The report as its own resident sees it: everything that was done, and who looked at their name or phone. */
export function toResidentView(
  report: Report,
  contacts: Contact[],
  community: Pick<CommunityPosts, '_id' | 'name' | 'phone' | 'households'>,
  resident: Resident,
  links: Links,
  now: Date,
): ResidentReport {
  const { state, asked, endedAt, hasContact } = report
  const actions = allowedActions(residentActions, report, residentFacts(resident, now))
  return {
    ...toCommonView(report, links, { kind: 'resident' }, now),
    identity: identityNow(report),
    handTo: report.handTo,
    hasContact: { name: hasContact.name, phone: hasContact.phone, shared: hasContact.shared },
    question: asked && { text: isQuestionHeldBack(report) ? null : asked.text, meet: asked.meet, by: asked.by },
    consent: toConsentView(report, community),
    ...toCallbackView(report),
    reopenUntil: endedAt && state === 'closed' && actions.includes('reopen') ? dayOf(reopenUntil(endedAt)) : null,
    allowedActions: actions,
    footprints: toFootprints(contacts),
    community: { id: community._id, name: community.name, phone: community.phone },
  }
}

/** Whether what was asked last was found unfit since. */
function isQuestionHeldBack({ history }: Report) {
  const question = history.findLast(({ event }) => event === 'asked')
  return question !== undefined && isHeldBack(question)
}

/** The households for which the resident is asked whether they may know who it is. */
function toConsentView(report: Report, community: Pick<CommunityPosts, 'households'>) {
  const households = householdsToAskFor(report)
  return households.length > 0 ? { households, name: toHouseholds(community, households).name } : null
}

/** What the resident said of it; a phone of release 0.1 reads it only where all of it was said. */
export function toCallbackView({ callback }: Report): { callback: Callback | null; callbackSaid: CallbackSaid | null } {
  if (!callback) return { callback: null, callbackSaid: null }
  const { contacted, solved, satisfied } = callback
  const said = { solved, satisfied, at: callback.at.toISOString() }
  return { callback: contacted === null ? null : { ...said, contacted }, callbackSaid: { ...said, contacted } }
}

/** Who opened the name and phone, when and why, the latest first. */
export function toFootprints(contacts: Contact[]) {
  return contacts
    .flatMap(({ footprints }) => footprints)
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ at, by, reason }) => ({ at: at.toISOString(), by, reason }))
}
