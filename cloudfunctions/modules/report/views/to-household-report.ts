import type { HouseholdReport } from '@contract/household'
import { masked, type Contact } from '../../contact/contact'
import type { Community } from '../../estate/community'
import { mayGoOnABench } from '../may-go-on-a-bench'
import { canAnswer, type Report } from '../report'
import type { Links } from './shown-photos'
import { toFace } from './to-face'

type Move = HouseholdReport['mayDo'][number]

/** The report as its household sees it: no name before it is taken on, no phone before it is revealed. */
export function toHouseholdReport(
  report: Report,
  contact: Contact | null,
  community: Community,
  links: Links,
  now: Date,
): HouseholdReport {
  return {
    ...toFace(report, links, 'staff', now),
    route: report.route,
    neighbour: neighbourOf(report, contact),
    thanked: report.history.some(({ act }) => act === 'thanked'),
    mayDo: movesOfHousehold(report),
    community: { name: community.name, phone: community.phone },
  }
}

/** Whether the household may know who it is: the resident said so, or shared a contact since, and it was taken on. */
export function mayKnowNeighbour({ identity, kept, state }: Pick<Report, 'identity' | 'kept' | 'state'>) {
  return state !== 'routed' && state !== 'checking' && (identity === 'named' || kept.shared)
}

function neighbourOf(report: Report, contact: Contact | null) {
  if (!contact || !mayKnowNeighbour(report)) return { name: null, phone: null, shared: false }
  return { name: contact.name, phone: contact.phone && masked(contact.phone), shared: report.kept.shared }
}

function movesOfHousehold(report: Report): Move[] {
  const taken = report.state === 'accepted'
  const asks = taken && canAnswer(report)
  const may: [Move, boolean][] = [
    ['accept', report.state === 'routed'],
    ['reveal', (taken || report.state === 'asked') && mayKnowNeighbour(report) && report.kept.phone],
    ['ask', asks],
    ['ask-to-meet', asks && !report.kept.shared],
    ['property', taken],
    ['resolve', taken || report.state === 'routed'],
    ['return', taken || report.state === 'routed'],
    ['open-meeting', (taken || report.state === 'routed' || report.state === 'asked') && mayGoOnABench(report)],
  ]
  return may.flatMap(([move, allowed]) => (allowed ? [move] : []))
}
