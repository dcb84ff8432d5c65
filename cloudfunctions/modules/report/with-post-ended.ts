import type { CommandKey } from '../../workflow/command-key'
import { isServed } from '../estate/absence-and-stand-in'
import type { Community, CommunityPosts } from '../estate/community'
import { mayNotBeAssigned } from './access'
import type { Assignee } from './assignee'
import { withoutSharedContact } from './contact/household-contact'
import { newDeadline } from './deadline'
import { withEntry } from './history'
import { arrivalLetter } from './letters'
import type { Report } from './report'
import { because, route, toCommunity, toHouseholds } from './route'

/** The report of which this household serves no more, or is held by nobody: with those who had it besides; else routed anew where it was not taken on, and with the community where it was. The day that was promised stands. */
export function withPostEnded(
  report: Report,
  householdId: string,
  { community, elsewhere }: { community: Community; elsewhere: readonly CommunityPosts[] },
  key: CommandKey,
): Report {
  const { assignee, deadline, state } = report
  if (assignee?.kind !== 'household' || !assignee.ids.includes(householdId)) return report
  const next = findNext(report, assignee, householdId, { community, elsewhere }, key.at)
  const isNobodys = next === null
  const acceptBy = newDeadline(report, next?.kind ?? 'community', key.at).acceptBy
  return withEntry(
    report,
    isNobodys ? 'unrouted' : state,
    key,
    {
      event: isNobodys ? 'unrouted' : 'routed',
      ...(next && { to: next.name }),
      tell: isNobodys ? { desk: arrivalLetter(report) } : { assignee: arrivalLetter(report) },
    },
    {
      ...withoutSharedContact(report),
      assignee: next,
      route: because('post-ended', next?.name ?? null, assignee.name),
      deadline: state === 'routed' ? { ...deadline, acceptBy } : deadline,
    },
  )
}

/** Whoever has it besides; the next in the routing, unless they are not to know of it; the community. */
function findNext(
  report: Report,
  { ids }: Assignee,
  endedId: string,
  asked: { community: Community; elsewhere: readonly CommunityPosts[] },
  at: Date,
): Assignee | null {
  const { community } = asked
  const others = ids.filter((id) => id !== endedId && isServed(community, id, at))
  if (others.length > 0) return toHouseholds(community, others)
  if (report.state !== 'routed') return toCommunity(community)
  const { estateId, buildingId, unit } = report
  const { assignee } = route({ ...report, place: { estateId, buildingId, unit } }, community, at)
  const isClosedTo =
    assignee?.kind === 'household' && assignee.ids.some((id) => mayNotBeAssigned(report, id, asked, at))
  return isClosedTo || report.returns > 1 ? toCommunity(community) : assignee
}
