import type { Category, Identity } from '@contract/schema/report'
import type { ReportForm } from '@contract/schema/report-form'
import type { Verdict } from '../../content/check-words'
import { buildingOf, estateNameOf, type Community } from '../../estate/community'
import type { Place } from '../../estate/coverage-of'
import { arrivalOf } from '../arrival-of'
import { deadlineFrom } from '../deadline'
import { moved } from '../moved'
import type { Press } from '../press'
import type { Actor, Report } from '../report'
import { reportNumber } from '../report-number'
import type { Routing } from '../route'

/** A report as it comes in, whoever wrote it down. */
export type Incoming = {
  reportId: string
  place: Place & { spot: string | null }
  text: string
  category: Category
  photos: readonly string[]
  identity: Identity
  handTo: ReportForm['handTo']
  hotline: string | null
  residentId: string | null
  filedBy: Actor | null
  contact: { id: string; name: boolean; phone: boolean } | null
  excluded: Report['excluded']
  meetingId?: string
}

/** The report as it begins: routed, with no one, or first to be looked at; its keeper is told. */
export function opened(
  incoming: Incoming,
  { destination, route }: Routing,
  community: Community,
  verdict: Verdict,
  press: Press,
): Report {
  const { reportId, place, photos, contact, excluded, meetingId = null, ...said } = incoming
  const deadline = deadlineFrom(press.at, destination?.kind ?? 'community', said.category)
  const blank: Report = {
    ...said,
    _id: reportId,
    version: 1,
    number: reportNumber(reportId, press.at),
    state: 'unrouted',
    streetId: community.street.id,
    communityId: community._id,
    estateId: place.estateId,
    buildingId: place.buildingId,
    unit: place.unit,
    place: placeName(community, place),
    spot: place.spot,
    photos: photos.map((fileId) => ({ fileId, checked: true })),
    kept: { name: contact?.name ?? false, phone: contact?.phone ?? false, shared: false },
    contacts: contact ? [contact.id] : [],
    excluded,
    destination,
    route,
    returns: 0,
    reopenings: 0,
    deadline,
    asked: null,
    history: [],
    letters: { entries: {} },
    callback: null,
    callbackTriedAt: null,
    withdrawn: false,
    meetingId,
    at: press.at,
    answerBy: deadline.answerBy,
    resolvedAt: null,
    endedAt: null,
    solvedAt: null,
    wakeAt: null,
  }
  const submitted = moved(blank, 'checking', { ...press, act: meetingId === null ? 'submitted' : 'decided' })
  return verdict === 'look' ? submitted : sentOn(submitted, press)
}

/** Its words may be seen: it goes where it was routed, or stands unrouted on the worker's desk. */
export function sentOn(report: Report, press: Press): Report {
  const { destination } = report
  const kind = arrivalOf(report)
  if (!destination) return moved(report, 'unrouted', { ...press, act: 'unrouted', tell: [{ kind, whom: 'desk' }] })
  return moved(report, 'routed', {
    ...press,
    act: 'routed',
    to: destination.name,
    tell: [{ kind, whom: 'keeper' }],
  })
}

function placeName(community: Community, { buildingId, unit }: Incoming['place']) {
  const building = buildingOf(community, buildingId)
  const estate = building ? estateNameOf(community, building) : ''
  return [estate, building?.name, unit?.replace(/^\d+$/, '$&单元')].filter(Boolean).join('')
}
