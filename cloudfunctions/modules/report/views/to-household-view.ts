import type { HouseholdReport } from '@contract/report/household'
import type { HouseholdCaller } from '../../../access/household-caller'
import { allowedActions } from '../../../workflow/action'
import type { Links } from '../../../workflow/photo'
import { masked, type Contact } from '../../contact/contact'
import { householdActions } from '../actions'
import { isThanked } from '../actions/thank'
import { householdFacts } from '../commands-on-report'
import { isSharedWith, mayKnowNeighbour } from '../contact/household-contact'
import { isQuestionMissed } from '../question'
import type { Report } from '../report'
import { toCommonView, type Reader } from './to-common-view'

/** The report as its household sees it: no name before it is taken on, no phone before it is revealed. */
export function toHouseholdView(
  report: Report,
  contact: Contact | null,
  caller: HouseholdCaller,
  links: Links,
  now: Date,
): HouseholdReport {
  const { community } = caller
  return {
    ...toCommonView(report, links, asHousehold(caller), now),
    unreached: isQuestionMissed(report),
    communityId: report.communityId,
    route: report.route,
    neighbour: toNeighbourView(report, contact, caller),
    thanked: isThanked(report),
    allowedActions: allowedActions(householdActions, report, householdFacts(caller, now)),
    community: { name: community.name, phone: community.phone },
  }
}

/** A household as a reader: what its own posts said and handed in is theirs. */
export function asHousehold({ ownPosts }: Pick<HouseholdCaller, 'ownPosts'>): Reader {
  return { kind: 'household', posts: ownPosts }
}

function toNeighbourView(report: Report, contact: Contact | null, { ownPosts }: HouseholdCaller) {
  if (!contact || !mayKnowNeighbour(report, ownPosts)) return { name: null, phone: null, shared: false }
  return { name: contact.name, phone: contact.phone && masked(contact.phone), shared: isSharedWith(report, ownPosts) }
}
