import type { Category, Identity } from '@contract/report/report'
import type { ReportForm } from '@contract/report/form'
import type { SoundGiven } from '@contract/schema/sound'
import { plainCode } from '../../../platform/digest'
import { dayOf, inShanghai } from '../../../platform/shanghai'
import type { Verdict } from '../../../platform/verdict'
import type { Actor } from '../../../workflow/actor'
import type { CommandKey } from '../../../workflow/command-key'
import { newPhotos } from '../../../workflow/photo'
import { newSounds } from '../../../workflow/sound'
import type { Contact } from '../../contact/contact'
import { buildingOf, estateNameOf, type Community } from '../../estate/community'
import type { Place } from '../../estate/find-coverage'
import { tiersOn } from '../../estate/tiers'
import { categoryRules } from '../category-rules'
import { deadlineFrom } from '../deadline'
import { withEntry } from '../history'
import type { Report } from '../report'
import type { Routing } from '../route'
import { withRouting } from './with-routing'

/** What whoever opens a report knows of it; the rest begins as it always does. */
export type Given = {
  reportId: string
  place: Place & { spot?: string | null | undefined }
  text?: string | undefined
  sounds?: readonly SoundGiven[] | undefined
  category?: Category
  photos?: readonly string[]
  identity?: Identity
  knownTo?: string[]
  handTo?: ReportForm['handTo']
  hotline?: string | null | undefined
  residentId?: string | null
  filedBy?: Actor | null
  contact?: Contact | null
  excluded?: Report['excluded']
  meetingId?: string | null
  /** The report that its resident followed before, the hour of listening in which it was written down, or the household whose 公示 it is about. */
  origin?: { kind: 'followed' | 'stand' | 'posting'; id: string } | undefined
}

/** The report as it begins: routed, with no one, or first to be looked at; its assignee is told. */
export function newReport(
  given: Given,
  { assignee, route }: Routing,
  community: Community,
  verdict: Verdict,
  key: CommandKey,
): Report {
  const { reportId, place, contact = null, category = 'unsure', meetingId = null } = given
  const tiers = tiersOn(dayOf(key.at), community)
  const deadline = deadlineFrom(key.at, assignee?.kind ?? 'community', category, community.calendar, tiers)
  const blank: Report = {
    _id: reportId,
    version: 1,
    number: reportNumber(reportId, key.at),
    state: 'unrouted',
    streetId: community.street.id,
    communityId: community._id,
    estateId: place.estateId,
    buildingId: place.buildingId,
    unit: place.unit,
    place: placeName(community, place),
    spot: place.spot ?? null,
    residentId: given.residentId ?? null,
    filedBy: given.filedBy ?? null,
    text: given.text ?? '',
    category,
    photos: newPhotos(given.photos ?? []),
    sounds: newSounds(given.sounds),
    identity: given.identity ?? 'anonymous',
    hasContact: {
      name: contact !== null && contact.name !== null,
      phone: contact !== null && contact.phone !== null,
      shared: false,
    },
    contactIds: contact ? [contact._id] : [],
    knownTo: given.knownTo ?? [],
    handTo: given.handTo ?? 'household',
    excluded: given.excluded ?? { households: [], persons: [] },
    hotline: given.hotline ?? null,
    assignee,
    route,
    returns: 0,
    reopenings: 0,
    deadline,
    tiers,
    asked: null,
    history: [],
    letters: { entries: {} },
    callback: null,
    callbackTriedAt: null,
    withdrawn: false,
    meetingId,
    ...(given.origin && { origin: given.origin }),
    at: key.at,
    answerBy: deadline.answerBy,
    resolvedAt: null,
    endedAt: null,
    solvedAt: null,
    dueAt: null,
  }
  const event = meetingId === null ? 'submitted' : 'decided'
  const submitted = withEntry(blank, 'checking', { ...key, verdict }, { event })
  // Danger is held up by nothing: whoever is on duty reads it as it is.
  const waits = verdict !== 'passed' && !categoryRules[category].urgent
  return waits ? submitted : withRouting(submitted, key)
}

/** Gives `1123-482190`: the day, and digits that follow no order, so that no gap tells of a report one may not see. */
export function reportNumber(reportId: string, at: Date) {
  return `${inShanghai(at).format('MMDD')}-${plainCode(6, '0123456789', 'number', reportId)}`
}

function placeName(community: Community, { buildingId, unit }: Place) {
  const building = buildingOf(community, buildingId)
  const estate = building ? estateNameOf(community, building) : ''
  return [estate, building?.name, unit?.replace(/^\d+$/, '$&单元')].filter(Boolean).join('')
}
