import type { ResidentReport } from '@contract/resident'
import { dayOf } from '../../../platform/shanghai'
import type { Contact } from '../../contact/contact'
import type { Community } from '../../estate/community'
import type { Report } from '../report'
import { reopenUntil } from '../still-heard'
import { movesOfResident } from './moves-of-resident'
import type { Links } from './shown-photos'
import { toFace } from './to-face'

/** The report as its own resident sees it: everything that was done, and who looked at their name or phone. */
export function toResidentReport(
  report: Report,
  contacts: Contact[],
  community: Community,
  links: Links,
  now: Date,
): ResidentReport {
  const { state, asked, callback, endedAt, kept } = report
  const mayDo = movesOfResident(report, now)
  return {
    ...toFace(report, links, 'resident', now),
    identity: report.identity,
    straight: report.handTo !== 'household',
    kept: { name: kept.name, phone: kept.phone, shared: kept.shared },
    question: asked && { text: asked.text, meet: asked.meet, by: asked.by },
    callback: callback && { ...callback, at: callback.at.toISOString() },
    reopenUntil: endedAt && state === 'closed' && mayDo.includes('reopen') ? dayOf(reopenUntil(endedAt)) : null,
    mayDo,
    footprints: footprintsOf(contacts),
    community: { id: community._id, name: community.name, phone: community.phone },
  }
}

/** Who opened the name and phone, when and why, the latest first. */
export function footprintsOf(contacts: Contact[]) {
  return contacts
    .flatMap(({ footprints }) => footprints)
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ at, by, reason }) => ({ at: at.toISOString(), by, reason }))
}
